import { rememberedQuizzes, type TakeableQuiz } from '../../domain/quiz/takeable.ts';

/** Quizzes that a device remembers and that the page does not list. */
export interface OtherQuizzes {
  quizzes: TakeableQuiz[];
  /** How many could not be had, for want of a connection. */
  missing: number;
}

/**
 * Returns what the device remembers beyond the `listed` quizzes. A quiz that is no longer there is left out.
 * @param keys all keys of the device's storage
 * @param load gives a quiz by its id, undefined for one that is no longer there; rejects without a connection
 */
export async function otherQuizzes(
  listed: readonly TakeableQuiz[],
  keys: readonly string[],
  load: (quiz: string) => Promise<TakeableQuiz | undefined>,
): Promise<OtherQuizzes> {
  const known = new Set(listed.map(({ id }) => id));
  const others = rememberedQuizzes(keys).filter((id) => !known.has(id));
  const loaded = await Promise.allSettled(others.map(load));
  return {
    quizzes: loaded.flatMap((one) => (one.status === 'fulfilled' && one.value ? [one.value] : [])),
    missing: loaded.filter(({ status }) => status === 'rejected').length,
  };
}

/** Fetches a quiz from `address`, in which "*" is its id. */
export const fetchQuiz =
  (address: string) =>
  async (quiz: string): Promise<TakeableQuiz | undefined> => {
    const response = await fetch(address.replace('*', quiz));
    if (response.status === 404) return undefined;
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return (await response.json()) as TakeableQuiz;
  };
