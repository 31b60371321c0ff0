import { counted } from './language.ts';
import { inWords } from './number.ts';

export const duration = (minutes: number) => `${inWords(minutes)} ${minutes < 2 ? 'Minute' : 'Minuten'}`;
/** In brackets after "Selbsttest". */
export const length = duration;
export const statements = (count: number) => counted(count, { one: 'Aussage', other: 'Aussagen' });
export const questions = (count: number) => counted(count, { one: 'Frage', other: 'Fragen' });
export const effort = (size: string, duration: string) => `${size}, ${duration}`;

export const tick = 'Kreuz an, was stimmt.';
export const answerEach = 'Antworte jeweils so, wie es heute ist.';
export const answerAsked = 'Beantworte, was du gefragt wirst.';
export const staysHere = 'Deine Antworten bleiben auf diesem Gerät.';
export const staysWithYou = 'Deine Antworten bleiben auf deinem Gerät.';
