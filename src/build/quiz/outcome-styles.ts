import { createHash } from 'node:crypto';
import { stylesOf } from '../../domain/quiz/show/styles.ts';
import type { SelfCheck } from '../../library/quizzes.ts';
import { oncePer } from '../once.ts';

/** A self-check's style sheet and the hash that its address carries, so that a changed rule is never read from a cache. */
export const outcomeStyles = oncePer((quiz: SelfCheck): { css: string; hash: string } => {
  const { css } = stylesOf(quiz);
  return { css, hash: createHash('sha256').update(css).digest('hex').slice(0, 8) };
});
