/** After "Wenn …" the verb comes last, in writers' own words too: "du einen Grund bekommen hast". */
import type { Bound } from '../bounds.ts';
import { counted, language, numeral } from './language.ts';

const and = new Intl.ListFormat(language, { type: 'conjunction' });
const or = new Intl.ListFormat(language, { type: 'disjunction' });
const anyQuoted = (all: readonly string[]) => or.format(all.map((words) => `„${words}“`));

const bounds = { exact: 'genau', least: 'mindestens', most: 'höchstens' };
const many = ({ count, is }: Bound) => `${bounds[is]} ${numeral(count)}`;
const points = ({ count, is }: Bound) =>
  count === 0 && is !== 'least' ? 'keine Punkte' : `${bounds[is]} ${counted(count, { one: 'Punkt', other: 'Punkte' })}`;
const statements = ({ count, is }: Bound) =>
  count === 0 && is !== 'least'
    ? 'keine Aussage'
    : `${bounds[is]} ${counted(count, { one: 'Aussage', other: 'Aussagen' })}`;
const isOne = ({ count, is }: Bound) => count === 1 || (count === 0 && is !== 'least');

export const allOf = (phrases: readonly string[]) => and.format(phrases);
export const anyOf = (phrases: readonly string[]) => or.format(phrases);
export const eitherOf = (phrases: readonly string[]) => `entweder ${phrases.join(' oder ')}`;
export const not = (phrase: string) => `nicht gilt, dass ${phrase}`;
export const nothingElse = 'weiter oben nichts passt';

export const isTicked = (sign: string) => `„${sign}“ angekreuzt ist`;
export const isNotTicked = (sign: string) => `„${sign}“ nicht angekreuzt ist`;
export const isTrue = (sign: string) => `„${sign}“ zutrifft`;
export const isNotTrue = (sign: string) => `„${sign}“ nicht zutrifft`;
export const isNotKnown = (sign: string) => `„${sign}“ nicht bekannt ist`;
export const areTicked = (bound: Bound) => `${statements(bound)} angekreuzt ${isOne(bound) ? 'ist' : 'sind'}`;
export const areTrue = (bound: Bound) => `${statements(bound)} ${isOne(bound) ? 'zutrifft' : 'zutreffen'}`;

export const pointsInAll = (bound: Bound) => `du insgesamt ${points(bound)} hast`;
export const isWeakest = (dimensions: readonly string[]) => `${or.format(dimensions)} am schwächsten ist`;
export const isStrongest = (dimensions: readonly string[]) => `${or.format(dimensions)} am stärksten ist`;
export const hasPoints = (dimension: string, bound: Bound) => `${dimension} ${points(bound)} hat`;
export const hasPercent = (dimension: string, bound: Bound) =>
  `${dimension} ${many(bound)}\u00a0Prozent der Punkte hat`;
export const isInBand = (dimension: string, bands: readonly string[]) => `${dimension} ${anyQuoted(bands)} ist`;
export const isNearestTo = (profiles: readonly string[]) => `du ${anyQuoted(profiles)} am nächsten bist`;

export const answerIs = (question: string, answers: readonly string[]) =>
  `deine Antwort auf „${question}“ ${anyQuoted(answers)} lautet`;
export const numberIs = (question: string, bound: Bound) => `deine Antwort auf „${question}“ ${many(bound)} ist`;
export const pointsFor = (score: string, bound: Bound) => `du ${points(bound)} für „${score}“ hast`;
export const mostPointsFor = (scores: readonly string[]) => `du die meisten Punkte für ${anyQuoted(scores)} hast`;
export const fewestPointsFor = (scores: readonly string[]) => `du die wenigsten Punkte für ${anyQuoted(scores)} hast`;

export const ifSo = (condition: string) => `Wenn ${condition}:`;
export const onlyIf = (condition: string) => `Nur, wenn ${condition}.`;
