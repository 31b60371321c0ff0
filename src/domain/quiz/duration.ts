import type { Decidable } from './kind.ts';
import { kindOf } from './kinds.ts';

/** A quiz of any kind. */
type Timed = Parameters<typeof kindOf<Decidable & { kind: 'signs' | 'scale' }>>[0];

const inWords = { 1: 'one', 2: 'two' };

/** "one minute" */
export const durationOf = (quiz: Timed): string => {
  const { minutes } = kindOf(quiz);
  return `${inWords[minutes]} ${minutes === 1 ? 'minute' : 'minutes'}`;
};

/** As in "a one-minute self-check". */
export const lengthOf = (quiz: Timed): string => `${inWords[kindOf(quiz).minutes]}-minute`;

/** What a quiz asks of a reader: "3 signs, one minute". */
export const effortOf = (quiz: Timed): string => `${kindOf(quiz).size(quiz)}, ${durationOf(quiz)}`;

/** The line under the question; `task` says what to do. */
export const promiseOf = (quiz: Timed, task: string): string => {
  const duration = durationOf(quiz);
  return `${duration.charAt(0).toUpperCase()}${duration.slice(1)}. ${task} Your answers stay on this device.`;
};
