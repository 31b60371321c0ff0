import { onDevice } from '../storage/on-device.ts';
import { decodeAnswers, encodeAnswers, storageKey } from '../../domain/quiz/stored-answers.ts';

/**
 * Returns the store of the reader's answers to one quiz, kept on the device. The stored shape and its versions are in
 * domain/quiz/stored-answers.ts. `known` makes valid answers of whatever is kept.
 */
export function quizStore<A extends object>(quiz: string, known: (kept: unknown) => A) {
  return onDevice<A>(storageKey(quiz), known(undefined), {
    encode: encodeAnswers,
    decode: (stored) => known(decodeAnswers(stored)),
  });
}
