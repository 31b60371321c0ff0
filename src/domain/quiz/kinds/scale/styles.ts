import type { Rules } from './rules.ts';

/**
 * Returns the style sheet that shows a reader's outcome. With script the island writes its decision to `data-decided`.
 * Without, CSS counters add up the points, and a table leads from them to the outcomes' pages.
 */
export function quizStyles(quiz: Rules & { id: string }): string {
  const box = `[data-quiz-box=${quiz.id}]`;
  const counter = (dimension: string) => `points-${dimension}`;
  const counted = quiz.dimensions.flatMap(({ id }) =>
    quiz.points
      .map((_, points) => points)
      .filter((points) => points > 0)
      .map(
        (points) =>
          `${box} [data-dimension=${id}] [value="${points}"]:checked{counter-increment:points ${points} ${counter(id)} ${points}}`,
      ),
  );
  return [
    `${box}{counter-reset:points ${quiz.dimensions.map(({ id }) => counter(id)).join(' ')}}`,
    ...counted,
    `${box} [data-points=total]::after{content:counter(points)}`,
    ...quiz.dimensions.map(({ id }) => `${box} [data-points=${id}]::after{content:counter(${counter(id)})}`),
    `${box} [data-outcome]{display:none}`,
    `${quiz.outcomes.map(({ id }) => `${box}[data-decided=${id}] [data-outcome=${id}]`).join()}{display:block}`,
  ].join('\n');
}
