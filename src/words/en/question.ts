/** A question of a self-check, and the way to one's outcome on paper. */
import { numeral } from './language.ts';

const fromTo = (min: number, max: number) => `from ${numeral(min)} to ${numeral(max)}`;

/** Beside a field without a unit. */
export const range = (min: number, max: number) => `From ${numeral(min)} to ${numeral(max)}`;
export const wholeNumber = (min: number, max: number) =>
  `Give a whole number ${fromTo(min, max)}. Until then it doesn’t count.`;
export const numberInSteps = (min: number, max: number, step: number) =>
  `Give a number ${fromTo(min, max)}, in steps of ${numeral(step)}. Until then it doesn’t count.`;

// On paper.
export const countsFor = (score: string) => `Counts for ${score}.`;
export const findOutcome = 'Find your outcome';
export const addUp = (scores: number) =>
  `Each answer has its points beside it. Add them up, in all and for each of these ${scores}:`;
export const ofPoints = (max: number) => `of ${numeral(max)}`;
export const betweenPoints = fromTo;
export const inAll = 'In all';
export const weakestAndStrongest =
  'The weakest is the one with the smallest share of its points, the strongest the one with the greatest.';
export const firstThatFits = 'Your outcome is the first of these that fits:';
