/** The planner's sheets for paper: one person's plan, and everybody for a wall. */

export const wallTitle = 'My people and my next steps';
export const asOf = (day: string) => `As of ${day}`;
export const who = 'Who';
export const nextStep = 'Next step';
export const when = 'When';
export const myPlanFor = (name: string) => `My plan for ${name}`;
