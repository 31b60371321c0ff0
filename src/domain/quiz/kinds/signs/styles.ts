import { none, type Answers } from './answers.ts';
import { answerSetsOf } from './cases.ts';
import type { Rules } from './rules.ts';

/**
 * Returns the style sheet that shows a reader's outcome, made from `decideOutcome`.
 *
 * With script the island writes its decision to `data-decided`. Without, `:has(:checked)` selectors match the ticked
 * boxes, one selector an answer set. Where neither works, every outcome is shown, each under its marks.
 */
export function quizStyles(quiz: Rules & { id: string }): string {
  const box = `[data-quiz-box=${quiz.id}]`;
  const unscripted = `${box}:not([data-decided])`;
  const outcome = (id: string) => `[data-outcome=${id}]`;

  const decided = quiz.outcomes.map(({ id }) => `${box}[data-decided=${id}] ${outcome(id)}`);
  const matched = quiz.outcomes.flatMap(({ id }) =>
    answerSetsOf(quiz, id).map((answers) => `${unscripted}${ticked(quiz, answers)} ${outcome(id)}`),
  );
  const marked = quiz.signs.map(({ id }) => `${box}:has([value=${id}]:checked) [data-mark=${id}]`);

  return [
    `${box}[data-decided] [data-outcome]{display:none}`,
    `${decided.join()}{display:block}`,
    '@supports selector(:has(a)){',
    `${unscripted} [data-outcome]{display:none}`,
    `${matched.join()}{display:block}`,
    `${marked.join()}{opacity:1}`,
    '}',
  ].join('\n');
}

/** Returns the end of a selector that matches exactly this answer set; a sign counts where "none" is ticked beside it. */
function ticked(quiz: Rules, answers: Answers): string {
  const signs = quiz.signs.map(({ id }) => (answers.includes(id) ? has(id) : `:not(${has(id)})`));
  return [...signs, answers.includes(none) ? has(none) : ''].join('');
}

const has = (value: string) => `:has([value=${value}]:checked)`;
