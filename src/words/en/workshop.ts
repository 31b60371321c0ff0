/** A workshop's exercises and its sheets for paper. */
import { minutes } from './piece.ts';

export const exerciseCalled = (title: string) => `Exercise: ${title}`;
export const exerciseOf = (count: number) => `Exercise · ${minutes(count)}`;

export const planner = 'Planner';
export const comesByScript =
  'The planner comes here by script. Where it doesn’t come, the worksheets above do the same on paper.';
export const questionsForPaper =
  'These questions bring names to mind. Write each name on your sheet, and go on with the first exercise.';

export const meaningOfRatings = 'What the ratings mean';
export const ratingsHead = { rating: 'Rating', influence: 'Influence', closeness: 'Closeness' };

export const myPeople = 'My people';
export const peopleHead = [
  'Who',
  'Decides or opens',
  'Influence 1–5',
  'Closeness 1–5',
  'Who can introduce me',
  'Last spoke',
];

export const myMap = 'My map: each person’s initials where their two numbers meet';
export const influenceOf = (rating: number) => `Influence ${rating}`;
export const closenessOf = (rating: number) => `Closeness ${rating}`;

export const yourPlan = 'Your plan';
export const examplePlan = 'The same plan, filled in (an example)';
