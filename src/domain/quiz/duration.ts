import { duration, effort, length, promise } from '#words/quiz.ts';
import type { View } from './show/view.ts';

/** The seconds that one sign, statement or question takes. */
const secondsEach = 10;

/** Returns the minutes that this many signs, statements or questions take. */
export const minutesFor = (count: number): number => Math.ceil((count * secondsEach) / 60);

/** Returns the time that a quiz takes, in words: "one minute". */
export const durationOf = ({ minutes }: Pick<View, 'minutes'>): string => duration(minutes);

/** Returns the same for a sentence about the quiz to take up: "a one-minute self-check". */
export const lengthOf = ({ minutes }: Pick<View, 'minutes'>): string => length(minutes);

/** Returns how much a quiz asks of a reader: "3 statements, one minute". */
export const effortOf = ({ minutes, size }: Pick<View, 'minutes' | 'size'>): string => effort(size, minutes);

/** Returns a title as a sentence, for another to follow. */
export const asSentence = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`);

/** Returns the line under the question: how long it takes, what to do, and that answers stay. */
export const promiseOf = ({ minutes, form }: Pick<View, 'minutes' | 'form'>): string => promise(minutes, form.task);
