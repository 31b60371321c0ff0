import type { Condition } from '../condition.ts';
import type { Part } from './marks.ts';
import type { View } from './view.ts';

/** Everything that a kind says of its quizzes; `viewOf` adds what follows from their rules. */
export type Showing = Pick<
  View,
  'form' | 'markWords' | 'statements' | 'size' | 'minutes' | 'scores' | 'ties' | 'results'
> & {
  /** The parts that outcomes have marks for: each with the condition of a filled mark. */
  marked: readonly (Part & { holds: Condition })[];
  /** Whether a reader sees marks in their own answers: a mark is all that can be said of its part. */
  marksAreAnswers: boolean;
  /** Returns a writer's condition in words, to complete "If …". A kind gets its own conditions. */
  whenInWords: (when: object) => string;
};
