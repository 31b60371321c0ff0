import { language, numeral } from './language.ts';

export const byDimension = 'Deine Antworten nach Bereichen';
export const pointsOf = (points: number, max: number) => `${numeral(points)} von ${numeral(max)} Punkten`;
export const percent = (value: number) => `${numeral(value)}\u00a0Prozent`;
export const lowest = (levelWith: readonly string[]) =>
  `am niedrigsten${levelWith.length > 0 ? ` (gleichauf mit ${new Intl.ListFormat(language).format(levelWith)})` : ''}`;
