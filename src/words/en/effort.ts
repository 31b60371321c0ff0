/** Words of what a self-check asks of a reader, and for how long. */
import { counted } from './language.ts';
import { inWords } from './number.ts';

export const duration = (minutes: number) => `${inWords(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
/** The same beside "self-check", where that names its length. */
export const length = (minutes: number) => `${inWords(minutes)}-minute`;
export const statements = (count: number) => counted(count, { one: 'statement', other: 'statements' });
export const questions = (count: number) => counted(count, { one: 'question', other: 'questions' });
export const effort = (size: string, duration: string) => `${size}, ${duration}`;

export const tick = 'Tick what is true.';
export const answerEach = 'Answer each as it is today.';
export const answerAsked = 'Answer what you’re asked.';
export const staysHere = 'Your answers stay on this device.';
/** Where it is told of elsewhere: in a feed. */
export const staysWithYou = 'Your answers stay on your device.';
