import { boundsInWords, combinedInWords } from '../../when.ts';
import { isTicked, type Rules } from './rules.ts';
import type { When } from './when.ts';

/** Returns a condition in words, to complete "If …": "“Tried by someone frank” is ticked and 3 or more are ticked". */
export function whenInWords(quiz: Pick<Rules, 'signs' | 'answers'>, when: When): string {
  const ticked = isTicked(quiz) ? 'ticked' : 'true';
  const say = (id: string, answer: 'yes' | 'no' | 'unsure', otherwise: string) => {
    const sign = quiz.signs.find((one) => one.id === id);
    return sign?.[answer] ?? `“${sign?.short ?? id}” ${otherwise}`;
  };
  return combinedInWords(when, ({ all, any, none, no, unsure, atLeast, atMost }) => [
    ...(all ?? []).map((id) => say(id, 'yes', `is ${ticked}`)),
    ...(any ? [any.map((id) => say(id, 'yes', `is ${ticked}`)).join(' or ')] : []),
    ...(none ?? []).map((id) => `“${quiz.signs.find((one) => one.id === id)?.short ?? id}” isn’t ${ticked}`),
    ...(no ?? []).map((id) => say(id, 'no', 'isn’t true')),
    ...(unsure ?? []).map((id) => say(id, 'unsure', 'isn’t known')),
    ...boundsInWords({ atLeast, atMost }, (many) => `${many} ${many === '1' ? 'is' : 'are'} ${ticked}`),
  ]);
}
