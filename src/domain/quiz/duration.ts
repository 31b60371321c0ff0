import * as say from '#words/effort.ts';
import { endOf } from '../../words/end-of.ts';
import type { View } from './show/view.ts';

/** The seconds that one sign, statement or question takes. */
const secondsEach = 10;

/** Returns the minutes that this many signs, statements or questions take. */
export const minutesFor = (count: number): number => Math.ceil((count * secondsEach) / 60);

/** Returns the time that a quiz takes, in words: "one minute". */
export const durationOf = ({ minutes }: Pick<View, 'minutes'>): string => say.duration(minutes);

/** Returns the same before a noun: "a one-minute self-check". */
export const lengthOf = ({ minutes }: Pick<View, 'minutes'>): string => say.length(minutes);

/** Returns how much a quiz asks of a reader: "3 statements, one minute". */
export const effortOf = (view: Pick<View, 'minutes' | 'size'>): string => say.effort(view.size, durationOf(view));

/** Returns a title as a sentence, for another to follow. */
export const asSentence = (title: string): string => `${title}${endOf(title)}`;

/** Returns the line under the question: how long it takes, what to do, and that answers stay. */
export const promiseOf = (view: Pick<View, 'minutes' | 'form'>): string => {
  const duration = durationOf(view);
  return `${duration.charAt(0).toUpperCase()}${duration.slice(1)}. ${view.form.task} ${say.staysHere}`;
};
