/** How others answered a self-check, as far as they told the publication. */
import { counted, language } from './language.ts';

const percent = /* @__PURE__ */ new Intl.NumberFormat(language, { style: 'percent' });

export const answersSoFar = 'Antworten bisher';
export const answersTo = (title: string) => `Antworten bisher: ${title}`;
export const description = (title: string, people: number) =>
  `Wie ${counted(people, { one: 'Person', other: 'Personen' })} „${title}“ beantwortet haben: ihre Ergebnisse und Antworten, und woher die Zahlen sind.`;
export const peopleUntil = (people: number, date: string) =>
  `${counted(people, { one: 'Person', other: 'Personen' })}, gezählt bis ${date}.`;
export const from = (source: string) => `Quelle: ${source}`;
export const notEverybody =
  'Das sind Menschen, die es uns mitgeteilt haben. Wer den Selbsttest hier macht, behält die Antworten auf dem eigenen Gerät und ist in diesen Zahlen nicht enthalten. Sie sagen deshalb nichts über alle Leserinnen und Leser. Zahlen von eins bis vier zeigen wir nicht, damit keine auf jemanden deutet.';
export const outcomes = 'Ergebnisse';
export const outcome = 'Ergebnis';
export const answer = 'Antwort';
export const people = 'Personen';
export const share = 'Anteil';
export const several = 'Eine Person kann in mehreren Zeilen sein.';
export const ofPeople = (count: number) => `Von ${counted(count, { one: 'Person', other: 'Personen' })}.`;
export const shareOf = (share: number) => percent.format(share);
export const takeIt = (length: string) => `Mach selbst den Selbsttest (${length})`;
