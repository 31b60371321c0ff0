import { missing, type Answers } from '../../../domain/quiz/kinds/scale/answers.ts';
import type { ScaleQuiz } from './scale-quiz.ts';

/** How many statements have no answer yet, and the way to the first of them. */
export function Missing({ quiz, answers }: { quiz: ScaleQuiz; answers: Answers }) {
  const left = missing(quiz, answers);
  if (left === 0 || left === quiz.statements.length) return null;
  const goToNext = (form: HTMLFormElement | null) =>
    [...(form?.querySelectorAll('input') ?? [])].find(({ name }) => !Object.hasOwn(answers, name))?.focus();
  return (
    <p class="quiz-after">
      <span>
        {left === 1 ? 'One statement has no answer yet.' : `${left} statements have no answer yet.`} Your outcome shows
        when all have one.
      </span>
      <button type="button" class="button no-print" onClick={({ currentTarget }) => goToNext(currentTarget.form)}>
        Go to the next one
      </button>
    </p>
  );
}
