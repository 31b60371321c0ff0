import * as say from '#words/condition.ts';
import { amountsIn, combinedInWords } from '../../when.ts';
import { scoresOf, type Rules } from './rules.ts';
import type { When } from './when.ts';

/** Returns a condition in words, to complete "If …": "your answer to “How many are you?” is “Alone”". */
export function whenInWords(quiz: Rules, when: When): string {
  const scoreName = (id: string) => scoresOf(quiz).find((one) => one.id === id)?.name ?? id;
  return combinedInWords(when, ({ is, points, strongest, weakest }) => [
    ...Object.entries(is ?? {}).flatMap(([id, answer]) => {
      const question = quiz.questions.find((one) => one.id === id);
      const asked = question?.text ?? id;
      const answerText = (one: string) => question?.answers.find((each) => each.id === one)?.text ?? one;
      if (typeof answer === 'string') return [say.answerIs(asked, [answerText(answer)])];
      return Array.isArray(answer)
        ? [say.answerIs(asked, answer.map(answerText))]
        : amountsIn(answer).map((many) => say.numberIs(asked, many));
    }),
    ...Object.entries(points ?? {}).flatMap(([id, bounds]) =>
      amountsIn(bounds).map((many) => say.pointsFor(scoreName(id), many)),
    ),
    ...(strongest ? [say.mostPoints(strongest.map(scoreName))] : []),
    ...(weakest ? [say.fewestPoints(weakest.map(scoreName))] : []),
  ]);
}
