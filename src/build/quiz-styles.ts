import { createHash } from 'node:crypto';
import type { SelfCheck } from '../collections.ts';
import { viewOf } from '../domain/quiz/show.ts';

/** A quiz's style sheet and the hash that its address carries, so that a changed rule is never read from a cache. */
export function quizStylesFile(quiz: SelfCheck): { css: string; hash: string } {
  const css = viewOf(quiz).styles(quiz.id);
  return { css, hash: createHash('sha256').update(css).digest('hex').slice(0, 8) };
}
