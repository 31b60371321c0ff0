import type { WritableAtom } from 'nanostores';
import type { Answers } from '../../domain/quiz/answers.ts';
import type { Check } from '../../domain/quiz/model.ts';
import { decodeAnswers, encodeAnswers, storageKey } from '../../domain/quiz/stored-answers.ts';
import { onDevice } from '../storage/on-device.ts';

/** Returns the store of the reader's answers to one quiz, kept on the device as stored-answers.ts has it. */
export const quizStore = (quiz: string, check: Check): WritableAtom<Answers> =>
  onDevice<Answers>(storageKey(quiz), {}, { encode: encodeAnswers, decode: (stored) => decodeAnswers(check, stored) });
