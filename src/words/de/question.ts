import { numeral } from './language.ts';

const fromTo = (min: number, max: number) => `von ${numeral(min)} bis ${numeral(max)}`;

export const range = (min: number, max: number) => `Von ${numeral(min)} bis ${numeral(max)}`;
export const wholeNumber = (min: number, max: number) =>
  `Gib eine ganze Zahl ${fromTo(min, max)} ein. Vorher zählt die Antwort nicht.`;
export const numberInSteps = (min: number, max: number, step: number) =>
  `Gib eine Zahl ${fromTo(min, max)} ein, in Schritten von ${numeral(step)}. Vorher zählt die Antwort nicht.`;

export const countsFor = (score: string) => `Zählt für ${score}.`;
export const findOutcome = 'Finde dein Ergebnis';
export const addUp = (scores: number) =>
  `Neben jeder Antwort stehen ihre Punkte. Zähl sie zusammen, insgesamt und für jedes von diesen ${scores}:`;
export const ofPoints = (max: number) => `von ${numeral(max)}`;
export const betweenPoints = fromTo;
export const inAll = 'Insgesamt';
export const weakestAndStrongest =
  'Am schwächsten ist, was den kleinsten Anteil seiner Punkte hat, am stärksten, was den größten hat.';
export const firstThatFits = 'Dein Ergebnis ist das erste hier, das passt:';
