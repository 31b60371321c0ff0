/** An outcome, in place and on a page of its own. */

/** Around the steps, the words to say and the pieces to read. */
export const steps = 'What to do this week';
export const stepsCounted = (count: number) => {
  const things = ['', 'One thing', 'Two things', 'Three things', 'Four things', 'Five things'][count];
  return things ? `${things} to do this week` : steps;
};
export const say = 'What to say';
export const read = 'What to read next';
/** A link, before what the planner is good for here. */
export const openPlanner = 'Open the planner';
export const share = 'Share this outcome. The link names the outcome and nothing about you.';
export const ownPage = 'This outcome has a page of its own';

/** The words of a share; `title` is a sentence, and `readers` are those for whom the publication is. */
export const shared = (title: string, length: string, readers: string) =>
  `${title} A ${length} self-check for ${readers}.`;

/** On its own page: above it, and in an invitation below. */
export const outcomeOf = (length: string, title: string) => `One outcome of the ${length} self-check “${title}”`;
export const takeItYourself = 'Take it yourself';
export const yourTurn = 'Is it true for you?';
export const oneOf = (outcomes: number, question: string) =>
  `This is one of ${outcomes} outcomes. ${question} Take the self-check to see yours: no sign-up, no score, and your answers stay on your device.`;
export const takeSelfCheck = (length: string) => `Take the ${length} self-check`;
export const readArticle = (title: string) => `Read the article: ${title}`;

/** Below the steps, where the device refuses to keep their ticks. */
export const ticksNotKept = 'This browser won’t keep these ticks.';
