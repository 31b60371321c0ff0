import { language } from './language.ts';

export const byDimension = 'Deine Antworten nach Bereichen';
export const lowest = (levelWith: readonly string[]) =>
  `am niedrigsten${levelWith.length > 0 ? ` (gleichauf mit ${new Intl.ListFormat(language).format(levelWith)})` : ''}`;
