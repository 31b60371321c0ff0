import { onDevice } from '../../stores/on-device.ts';
import { decodeAnswers, encodeAnswers, storageKey } from '../../domain/quiz/stored.ts';
import type { Answers } from '../../domain/quiz/answers.ts';

/** The reader's answers to one quiz, kept on the device. The stored shape and its versions: domain/quiz/stored.ts. */
export function quizStore(quiz: { id: string; signs: readonly { id: string }[] }) {
  return onDevice<Answers>(storageKey(quiz.id), [], {
    encode: encodeAnswers,
    decode: (stored) => decodeAnswers(quiz, stored),
  });
}
