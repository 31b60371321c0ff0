import type { Answers } from '../answers.ts';
import { walk } from '../decide.ts';
import type { Check } from '../model.ts';

/** More answers than these are told by their points. */
const few = 12;

/** Returns who gives these answers, for a writer: `a reader who ticks only "tested"`. */
export function readerWith(check: Check, answers: Answers): string {
  const { given, sums } = walk(check, answers);
  const [question, ...others] = check.questions;
  if (question?.takes === 'any' && others.length === 0) {
    const ids = given[question.id] ?? [];
    if (ids.length === 0) return 'a reader who ticks nothing';
    const isAlone = question.answers.some(({ id, alone }) => alone && ids.includes(id));
    return isAlone ? `a reader who ticks "${ids.join()}"` : `a reader who ticks only ${inQuotes(ids)}`;
  }
  const entries = Object.entries(given);
  if (entries.length <= few || Object.keys(sums).length === 0)
    return `a reader who answers ${entries.map(([id, ids]) => `${id}: ${ids.join(' + ')}`).join(', ') || 'nothing'}`;
  const points = Object.entries(sums).map(([score, sum]) => `${Number(sum.toFixed(4))} for "${score}"`);
  return `a reader with these points: ${points.join(', ')}`;
}

const inQuotes = (ids: readonly string[]) =>
  ids.map((id) => `"${id}"`).reduce((all, id, index) => `${all}${index === ids.length - 1 ? ' and ' : ', '}${id}`);
