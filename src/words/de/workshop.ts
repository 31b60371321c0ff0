import { minutes } from './piece.ts';

export const exerciseCalled = (title: string) => `Übung: ${title}`;
export const exerciseOf = (count: number) => `Übung · ${minutes(count)}`;

export const planner = 'Planer';
export const comesByScript =
  'Der Planer erscheint hier per Skript. Wo er nicht erscheint, leisten die Arbeitsblätter oben auf Papier dasselbe.';
export const questionsForPaper =
  'Diese Fragen bringen dich auf Namen. Schreib jeden Namen auf dein Blatt und mach mit der ersten Übung weiter.';

export const meaningOfRatings = 'Was die Zahlen bedeuten';
export const ratingsHead = { rating: 'Zahl', influence: 'Einfluss', closeness: 'Nähe' };

export const myPeople = 'Meine Leute';
export const peopleHead = [
  'Wer',
  'Entscheidet oder eröffnet',
  'Einfluss 1–\u20605',
  'Nähe 1–5',
  'Wer mich vorstellt',
  'Letztes Gespräch',
];

export const myMap = 'Meine Karte: das Kürzel jeder Person, wo ihre beiden Zahlen sich treffen';
export const influenceOf = (rating: number) => `Einfluss ${rating}`;
export const closenessOf = (rating: number) => `Nähe ${rating}`;

export const yourPlan = 'Dein Plan';
export const examplePlan = 'Derselbe Plan, ausgefüllt (ein Beispiel)';
