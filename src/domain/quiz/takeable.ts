import type { Check } from './model.ts';
import { storageKey } from './stored-answers.ts';

/** A quiz that a device may remember answers to: enough to decide them, and where they lead. */
export interface TakeableQuiz {
  id: string;
  check: Check;
  title: string;
  href: string;
  outcomes: { id: string; title: string; href: string }[];
}

/** Returns the ids of the quizzes that stored answers under `keys` belong to. Keys of any other form are left out. */
export const rememberedQuizzes = (keys: readonly string[]): string[] =>
  keys.flatMap((key) => {
    const id = key.slice(storageKey('').length);
    return key === storageKey(id) && /^[a-z][a-z0-9-]*$/.test(id) ? [id] : [];
  });
