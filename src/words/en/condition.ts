/** Conditions in words: clauses that complete "If …". Names and lists of them come without quotation marks. */
import type { Amount } from '../amount.ts';
import { numeral } from './number.ts';

type Texts = readonly string[];

export const allHold = (clauses: Texts) =>
  clauses.length > 1 ? `${clauses.slice(0, -1).join(', ')} and ${clauses.at(-1)}` : clauses.join();
export const anyHolds = (clauses: Texts) => clauses.join(' or ');
/** Of clauses that may be long: each may hold an "and" or an "or" of its own. */
export const eitherHolds = (clauses: Texts) => `either ${clauses.join(', or ')}`;
export const notSo = (clause: string) => `it isn’t so that ${clause}`;
/** Where there is no condition. */
export const nothingAbove = 'nothing above fits';

const amount = ({ bound, count }: Amount, fewer = 'fewer') => {
  if (bound === 'least') return `${numeral(count)} or more`;
  return bound === 'most' && count !== 0 ? `${numeral(count)} or ${fewer}` : numeral(count);
};
const isOne = ({ bound, count }: Amount) => bound === 'exactly' && count === 1;
const points = (many: Amount) => `${amount(many)} ${isOne(many) ? 'point' : 'points'}`;
const areOf = (many: Amount) => `${amount(many)} ${isOne(many) ? 'is' : 'are'}`;
const oneOf = (names: Texts) => names.join(' or ');
const oneQuoted = (names: Texts) => oneOf(names.map((name) => `“${name}”`));

/** Of signs that are ticked. */
export const ticked = (sign: string) => `“${sign}” is ticked`;
export const notTicked = (sign: string) => `“${sign}” isn’t ticked`;
export const manyTicked = (many: Amount) => `${areOf(many)} ticked`;
/** Of signs that are answered. */
export const isTrue = (sign: string) => `“${sign}” is true`;
export const notTrue = (sign: string) => `“${sign}” isn’t true`;
export const notKnown = (sign: string) => `“${sign}” isn’t known`;
export const manyTrue = (many: Amount) => `${areOf(many)} true`;

/** Of questions. */
export const answerIs = (question: string, answers: Texts) => `your answer to “${question}” is ${oneQuoted(answers)}`;
export const numberIs = (question: string, many: Amount) => `your answer to “${question}” is ${amount(many)}`;
export const pointsFor = (score: string, many: Amount) => `you have ${points(many)} for “${score}”`;
export const mostPoints = (scores: Texts) => `you have the most points for ${oneQuoted(scores)}`;
export const fewestPoints = (scores: Texts) => `you have the fewest points for ${oneQuoted(scores)}`;

/** Of dimensions. */
export const pointsInAll = (many: Amount) => `you have ${points(many)} in all`;
export const weakest = (dimensions: Texts) => `${oneOf(dimensions)} is the weakest`;
export const strongest = (dimensions: Texts) => `${oneOf(dimensions)} is the strongest`;
export const hasPoints = (dimension: string, many: Amount) => `${dimension} has ${points(many)}`;
export const hasPercent = (dimension: string, many: Amount) =>
  `${dimension} has ${amount(many, 'less')} percent of its points`;
export const inBand = (dimension: string, bands: Texts) => `${dimension} is ${oneQuoted(bands)}`;
export const nearestTo = (profiles: Texts) => `you are nearest to ${oneQuoted(profiles)}`;

/** Before a part that some readers see. */
export const ifSo = (clause: string) => `If ${clause}:`;
export const onlyIf = (clause: string) => `Only if ${clause}.`;
