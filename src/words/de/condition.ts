/** Each clause has its verb at the end, as after "wenn", "nur wenn" and "dass"; so do those that a writer gives. */
import type { Amount } from '../amount.ts';
import { language } from './language.ts';
import { inWords, numeral } from './number.ts';

type Texts = readonly string[];

const ands = new Intl.ListFormat(language, { type: 'conjunction' });
const ors = new Intl.ListFormat(language, { type: 'disjunction' });

export const allHold = (clauses: Texts) => ands.format(clauses);
export const anyHolds = (clauses: Texts) => ors.format(clauses);
export const eitherHolds = (clauses: Texts) => `entweder ${clauses.join(' oder ')}`;
export const notSo = (clause: string) => `es nicht so ist, dass ${clause}`;
export const nothingAbove = 'oben nichts passt';

const bounds = { exactly: 'genau', least: 'mindestens', most: 'höchstens' };
const amount = ({ bound, count }: Amount) => `${bounds[bound]} ${numeral(count)}`;
const points = (many: Amount) => `${amount(many)} ${many.count === 1 ? 'Punkt' : 'Punkte'}`;
/** So many signs: "mindestens eines", "höchstens zwei", "keines". */
const signs = ({ bound, count }: Amount) =>
  count === 0 && bound !== 'least' ? 'keines' : `${bounds[bound]} ${count === 1 ? 'eines' : inWords(count)}`;
const oneQuoted = (names: Texts) => ors.format(names.map((name) => `„${name}“`));

export const ticked = (sign: string) => `du „${sign}“ ankreuzt`;
export const notTicked = (sign: string) => `du „${sign}“ nicht ankreuzt`;
export const manyTicked = (many: Amount) => `du ${signs(many)} ankreuzt`;
export const isTrue = (sign: string) => `„${sign}“ stimmt`;
export const notTrue = (sign: string) => `„${sign}“ nicht stimmt`;
export const notKnown = (sign: string) => `du bei „${sign}“ unsicher bist`;
export const manyTrue = (many: Amount) => `${signs(many)} ${many.count < 2 ? 'stimmt' : 'stimmen'}`;

export const answerIs = (question: string, answers: Texts) => `du „${question}“ mit ${oneQuoted(answers)} beantwortest`;
export const numberIs = (question: string, many: Amount) => `deine Antwort auf „${question}“ ${amount(many)} ist`;
export const pointsFor = (score: string, many: Amount) => `du ${points(many)} für „${score}“ hast`;
export const mostPoints = (scores: Texts) => `du die meisten Punkte für ${oneQuoted(scores)} hast`;
export const fewestPoints = (scores: Texts) => `du die wenigsten Punkte für ${oneQuoted(scores)} hast`;

export const pointsInAll = (many: Amount) => `du insgesamt ${points(many)} hast`;
export const weakest = (dimensions: Texts) => `${ors.format(dimensions)} am schwächsten ist`;
export const strongest = (dimensions: Texts) => `${ors.format(dimensions)} am stärksten ist`;
export const hasPoints = (dimension: string, many: Amount) => `${dimension} ${points(many)} hat`;
export const hasPercent = (dimension: string, many: Amount) =>
  `${dimension} ${amount(many)} Prozent der möglichen Punkte hat`;
export const inBand = (dimension: string, bands: Texts) => `${dimension} bei ${oneQuoted(bands)} liegt`;
export const nearestTo = (profiles: Texts) => `du ${oneQuoted(profiles)} am nächsten kommst`;

export const ifSo = (clause: string) => `Wenn ${clause}:`;
export const onlyIf = (clause: string) => `Nur, wenn ${clause}.`;
