import { counted, numeral } from './language.ts';

const numbers = ['keine', 'eine', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

export const duration = (minutes: number) =>
  `${numbers[minutes] ?? numeral(minutes)} ${minutes === 1 ? 'Minute' : 'Minuten'}`;
export const length = duration;
export const effort = (size: string, minutes: number) => `${size}, ${duration(minutes)}`;
export const statements = (count: number) => counted(count, { one: 'Aussage', other: 'Aussagen' });
export const questions = (count: number) => counted(count, { one: 'Frage', other: 'Fragen' });

export const promise = (minutes: number, task: string) => {
  const time = duration(minutes);
  return `${time.charAt(0).toUpperCase()}${time.slice(1)}. ${task} Deine Antworten bleiben auf diesem Gerät.`;
};
export const tasks = {
  tick: 'Kreuz an, was zutrifft.',
  agree: 'Antworte jeweils so, wie es heute ist.',
  answer: 'Beantworte, was du gefragt wirst.',
};

export const tickMarks = { yes: 'angekreuzt', no: 'nicht angekreuzt', either: 'angekreuzt oder nicht' };
export const answerMarks = { yes: 'ja', no: 'nicht ja', either: 'ja oder nicht' };
export const dimensionMarks = {
  yes: 'nicht am schwächsten',
  no: 'am schwächsten',
  either: 'am schwächsten oder nicht',
};

export const ties = {
  earlier: 'Bei Gleichstand gilt, was in der Liste zuerst kommt.',
  every: 'Bei Gleichstand zählen alle.',
  none: 'Bei Gleichstand zählt keins.',
};

export const takeIt = (length: string, title: string) => `Mach den Selbsttest (${length}): ${title}`;
export const answersStay = 'Deine Antworten bleiben auf deinem Gerät.';

export const people = { above: ['wer Ja', 'sagen kann'], manager: ['deine', 'Führungskraft'], you: ['du'] };
