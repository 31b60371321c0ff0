import * as say from '#words/conditions.ts';
import { boundsInWords, combinedInWords } from '../../when.ts';
import { scoresOf, type Rules } from './rules.ts';
import type { When } from './when.ts';

/** Returns a condition in words, to complete "If …": "your answer to “How many are you?” is “Alone”". */
export function whenInWords(quiz: Rules, when: When): string {
  const scoreName = (id: string) => scoresOf(quiz).find((one) => one.id === id)?.name ?? id;
  return combinedInWords(when, ({ is, points, strongest, weakest }) => [
    ...Object.entries(is ?? {}).flatMap(([id, answer]) => {
      const question = quiz.questions.find((one) => one.id === id);
      const text = question?.text ?? id;
      const answerText = (one: string) => question?.answers.find((each) => each.id === one)?.text ?? one;
      if (typeof answer === 'string') return [say.answerIs(text, [answerText(answer)])];
      return Array.isArray(answer)
        ? [say.answerIs(text, answer.map(answerText))]
        : boundsInWords(answer, (bound) => say.numberIs(text, bound));
    }),
    ...Object.entries(points ?? {}).flatMap(([id, bounds]) =>
      boundsInWords(bounds, (bound) => say.pointsFor(scoreName(id), bound)),
    ),
    ...(strongest ? [say.mostPointsFor(strongest.map(scoreName))] : []),
    ...(weakest ? [say.fewestPointsFor(weakest.map(scoreName))] : []),
  ]);
}
