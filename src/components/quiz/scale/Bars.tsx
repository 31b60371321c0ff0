import { missing, type Answers } from '../../../domain/quiz/kinds/scale/answers.ts';
import { tally } from '../../../domain/quiz/kinds/scale/tally.ts';
import type { ScaleQuiz } from './scale-quiz.ts';

/** The points of each dimension, once every statement has its answer: a bar, and the same in words. */
export function Bars({ quiz, answers }: { quiz: ScaleQuiz; answers: Answers }) {
  if (missing(quiz, answers) > 0) return null;
  const { dimensions, weakest } = tally(quiz, answers);
  return (
    <ul class="scale-bars" aria-label="Your answers by dimension">
      {dimensions.map(({ id, points, most }, index) => (
        <li key={id}>
          <p>
            <strong>{quiz.dimensions[index]?.name}</strong>: {points} of {most} points
            {id === weakest && ', where there is most to gain'}
          </p>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect class="scale-whole" width="100" height="4" />
            <rect class="scale-part" width={(100 * points) / most} height="4" />
          </svg>
          <p class="scale-about">{quiz.dimensions[index]?.about}</p>
        </li>
      ))}
    </ul>
  );
}
