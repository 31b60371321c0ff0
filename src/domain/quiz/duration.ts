import { viewOf, type Showable } from './show.ts';

const inWords = { 1: 'one', 2: 'two' };

/** Returns the time that a quiz takes, in words: "one minute". */
export const durationOf = (quiz: Showable): string => {
  const { minutes } = viewOf(quiz);
  return `${inWords[minutes]} ${minutes === 1 ? 'minute' : 'minutes'}`;
};

/** Returns the same before a noun: "a one-minute self-check". */
export const lengthOf = (quiz: Showable): string => `${inWords[viewOf(quiz).minutes]}-minute`;

/** Returns how much a quiz asks of a reader: "3 signs, one minute". */
export const effortOf = (quiz: Showable): string => `${viewOf(quiz).size}, ${durationOf(quiz)}`;

/** Returns the line under the question; `task` tells the reader what to do. */
export const promiseOf = (quiz: Showable, task: string): string => {
  const duration = durationOf(quiz);
  return `${duration.charAt(0).toUpperCase()}${duration.slice(1)}. ${task} Your answers stay on this device.`;
};
