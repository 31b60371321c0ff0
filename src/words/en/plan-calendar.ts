/** The entries that a plan puts into a calendar. */

export const titles = {
  'first-step': (name: string) => `First step: ${name}`,
  rhythm: (name: string) => `Be in touch: ${name}`,
  review: (name: string) => `Look at the plan again: ${name}`,
};
/** Words to say. */
export const quoted = (words: string) => `“${words}”`;
export const atReview = 'Change the two numbers, and decide whether to go on or to take the next person.';
