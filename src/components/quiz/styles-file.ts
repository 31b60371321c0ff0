import { createHash } from 'node:crypto';
import type { Rules } from '../../domain/quiz/decide.ts';
import { quizStyles } from '../../domain/quiz/styles.ts';

/** A quiz's style sheet and the hash that its address carries, so that a changed rule is never read from a cache. */
export function quizStylesFile(quiz: Rules & { id: string }): { css: string; hash: string } {
  const css = quizStyles(quiz);
  return { css, hash: createHash('sha256').update(css).digest('hex').slice(0, 8) };
}
