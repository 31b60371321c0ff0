import { onDevice } from '../storage/on-device.ts';
import { decodeAnswers, encodeAnswers, storageKey } from '../../domain/quiz/stored-answers.ts';

/**
 * The reader's answers to one quiz, kept on the device. The stored shape and its versions: domain/quiz/stored.ts.
 * `known` makes valid answers of whatever is kept.
 */
export function quizStore<A extends object>(quiz: string, known: (kept: unknown) => A) {
  return onDevice<A>(storageKey(quiz), known(undefined), {
    encode: encodeAnswers,
    decode: (stored) => known(decodeAnswers(stored)),
  });
}
