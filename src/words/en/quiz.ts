/** A self-check of any kind: how much it asks, its tasks, its marks, its rules for ties. */
import { counted, numeral } from './language.ts';

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number) => numbers[count] ?? numeral(count);

export const duration = (minutes: number) => `${inWords(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
/** The same where another sentence takes it up: "the one-minute self-check". */
export const length = (minutes: number) => `${inWords(minutes)}-minute`;
/** `size` is one of the two below. */
export const effort = (size: string, minutes: number) => `${size}, ${duration(minutes)}`;
export const statements = (count: number) => counted(count, { one: 'statement', other: 'statements' });
export const questions = (count: number) => counted(count, { one: 'question', other: 'questions' });

/** Under a self-check's question; `task` is one of those below. */
export const promise = (minutes: number, task: string) => {
  const time = duration(minutes);
  return `${time.charAt(0).toUpperCase()}${time.slice(1)}. ${task} Your answers stay on this device.`;
};
export const tasks = {
  tick: 'Tick what is true.',
  agree: 'Answer each as it is today.',
  answer: 'Answer what you’re asked.',
};

/** The marks of an outcome, after the name of what is marked. */
export const tickMarks = { yes: 'ticked', no: 'not ticked', either: 'ticked or not' };
export const answerMarks = { yes: 'yes', no: 'not yes', either: 'yes or not' };
export const dimensionMarks = { yes: 'not the weakest', no: 'the weakest', either: 'the weakest or not' };

/** The rules for scores that are level, for a reader who looks it up by hand. */
export const ties = {
  earlier: 'When two are level, take the one that comes first in the list.',
  every: 'When two are level, each of them counts.',
  none: 'When two are level, neither counts.',
};

/** In a feed, where nothing can be ticked. */
export const takeIt = (length: string, title: string) => `Take the ${length} self-check: ${title}`;
export const answersStay = 'Your answers stay on your device.';

/** The people of its drawing, in lines that fit beside a circle. */
export const people = { above: ['who can', 'say yes'], manager: ['your manager'], you: ['you'] };
