import { boundsInWords, combinedInWords, pointsFor } from '../../when.ts';
import { scoresOf, type Rules } from './rules.ts';
import type { When } from './when.ts';

/** Returns a condition in words, to complete "If …": "your answer to “How many are you?” is “Alone”". */
export function whenInWords(quiz: Rules, when: When): string {
  const scoreName = (id: string) => `“${scoresOf(quiz).find((one) => one.id === id)?.name ?? id}”`;
  return combinedInWords(when, ({ is, points, strongest, weakest }) => [
    ...Object.entries(is ?? {}).flatMap(([id, answer]) => {
      const question = quiz.questions.find((one) => one.id === id);
      const to = `your answer to “${question?.text ?? id}” is`;
      const answerText = (one: string) => `“${question?.answers.find((each) => each.id === one)?.text ?? one}”`;
      if (typeof answer === 'string') return [`${to} ${answerText(answer)}`];
      return Array.isArray(answer)
        ? [`${to} ${answer.map(answerText).join(' or ')}`]
        : boundsInWords(answer, (many) => `${to} ${many}`);
    }),
    ...Object.entries(points ?? {}).flatMap(([id, bounds]) =>
      boundsInWords(bounds, (many) => `you have ${many} ${pointsFor(many)} for ${scoreName(id)}`),
    ),
    ...(strongest ? [`you have the most points for ${strongest.map(scoreName).join(' or ')}`] : []),
    ...(weakest ? [`you have the fewest points for ${weakest.map(scoreName).join(' or ')}`] : []),
  ]);
}
