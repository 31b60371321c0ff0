import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerSets } from '../../../../../src/domain/quiz/kinds/signs/cases.ts';
import { decideOutcome } from '../../../../../src/domain/quiz/kinds/signs/decide.ts';
import type { Rules } from '../../../../../src/domain/quiz/kinds/signs/rules.ts';
import { quizStyles } from '../../../../../src/domain/quiz/kinds/signs/styles.ts';
import { anyQuiz, weather } from '../../../../fixtures/quizzes.ts';

/** The outcomes that the no-script selectors show for what is ticked: a tiny reading of `:has()` and `:not(:has())`. */
function shown(quiz: Rules & { id: string }, ticked: readonly string[]): string[] {
  const selectors = quizStyles(quiz)
    .split(/[,{}\n]/)
    .filter((part) => part.includes(':not([data-decided]):'));
  return selectors
    .filter((selector) => {
      const excluded = [...selector.matchAll(/:not\(:has\(\[value=([^\]]+)\]:checked\)\)/g)].map(
        (match) => match[1] ?? '',
      );
      const required = [
        ...selector.replaceAll(/:not\(:has\([^)]*\)\)/g, '').matchAll(/:has\(\[value=([^\]]+)\]:checked\)/g),
      ].map((match) => match[1] ?? '');
      return required.every((id) => ticked.includes(id)) && !excluded.some((id) => ticked.includes(id));
    })
    .map((selector) => /data-outcome=([^\]]+)/.exec(selector)?.[1] ?? '');
}

describe('quizStyles', () => {
  it('shows exactly the outcome that decideOutcome gives, for every answer set of any quiz', () => {
    fc.assert(
      fc.property(anyQuiz, (quiz) => {
        for (const answers of answerSets(quiz)) {
          const decision = decideOutcome(quiz, answers);
          expect(shown(quiz, answers)).toEqual([decision.kind === 'decided' ? decision.outcome.id : '']);
        }
      }),
    );
  });

  it('shows nothing before anything is ticked', () => {
    expect(shown(weather, [])).toEqual([]);
  });

  it('lets a sign count where "none" is ticked beside it', () => {
    expect(shown(weather, ['none', 'dark'])).toEqual(['one']);
  });
});
