/** Conditions of self-checks. Each of these phrases completes "If …", and a writer's own words may be beside them. */
import type { Bound } from '../bounds.ts';
import { numeral } from './language.ts';

const or = (all: readonly string[]) => all.join(' or ');
const quoted = (words: string) => `“${words}”`;

const many = ({ count, is }: Bound, fewer = 'fewer') => {
  if (is === 'exact' || (is === 'most' && count === 0)) return numeral(count);
  return `${numeral(count)} or ${is === 'least' ? 'more' : fewer}`;
};
const points = (bound: Bound) => `${many(bound)} ${many(bound) === '1' ? 'point' : 'points'}`;
const some = (bound: Bound) => `${many(bound)} ${many(bound) === '1' ? 'is' : 'are'}`;

// Phrases put together.
export const allOf = (phrases: readonly string[]) =>
  phrases.length > 1 ? `${phrases.slice(0, -1).join(', ')} and ${phrases.at(-1)}` : (phrases[0] ?? '');
export const anyOf = or;
export const eitherOf = (phrases: readonly string[]) => `either ${phrases.join(', or ')}`;
export const not = (phrase: string) => `it isn’t so that ${phrase}`;
export const nothingElse = 'nothing above fits';

/** Of signs, by the name of one in a few words. */
export const isTicked = (sign: string) => `“${sign}” is ticked`;
export const isNotTicked = (sign: string) => `“${sign}” isn’t ticked`;
export const isTrue = (sign: string) => `“${sign}” is true`;
export const isNotTrue = (sign: string) => `“${sign}” isn’t true`;
export const isNotKnown = (sign: string) => `“${sign}” isn’t known`;
export const areTicked = (bound: Bound) => `${some(bound)} ticked`;
export const areTrue = (bound: Bound) => `${some(bound)} true`;

// Of a profile, by the names of dimensions.
export const pointsInAll = (bound: Bound) => `you have ${points(bound)} in all`;
export const isWeakest = (dimensions: readonly string[]) => `${or(dimensions)} is the weakest`;
export const isStrongest = (dimensions: readonly string[]) => `${or(dimensions)} is the strongest`;
export const hasPoints = (dimension: string, bound: Bound) => `${dimension} has ${points(bound)}`;
export const hasPercent = (dimension: string, bound: Bound) =>
  `${dimension} has ${many(bound, 'less')} percent of its points`;
export const isInBand = (dimension: string, bands: readonly string[]) => `${dimension} is ${or(bands.map(quoted))}`;
export const isNearestTo = (profiles: readonly string[]) => `you are nearest to ${or(profiles.map(quoted))}`;

// Of questions, by their words and the names of scores.
export const answerIs = (question: string, answers: readonly string[]) =>
  `your answer to “${question}” is ${or(answers.map(quoted))}`;
export const numberIs = (question: string, bound: Bound) => `your answer to “${question}” is ${many(bound)}`;
export const pointsFor = (score: string, bound: Bound) => `you have ${points(bound)} for “${score}”`;
export const mostPointsFor = (scores: readonly string[]) => `you have the most points for ${or(scores.map(quoted))}`;
export const fewestPointsFor = (scores: readonly string[]) =>
  `you have the fewest points for ${or(scores.map(quoted))}`;

// Sentences that a condition completes.
export const ifSo = (condition: string) => `If ${condition}:`;
export const onlyIf = (condition: string) => `Only if ${condition}.`;
