import { answer, knownAnswers, type Answers } from '../answers.ts';
import type { Condition } from '../condition.ts';
import { holds, walk, type Walk } from '../decide.ts';
import type { Check, Question } from '../model.ts';
import { numberAt, stepsIn } from '../number-range.ts';
import { gapTo } from './gap.ts';
import { sampleAnswers } from './sample.ts';

/** An answer set, and where it leads. */
export interface Tried {
  answers: Answers;
  walked: Walk;
}

/** Returns answers as the check knows them, and where they lead. */
export function tryAnswers(check: Check, answers: Answers): Tried {
  const known = knownAnswers(check, answers);
  return { answers: known, walked: walk(check, known) };
}

/** The answer sets from which to start, the rounds of changes from each, and those that may bring nothing. */
const mostStarts = 8;
const mostRounds = 12;
const patience = 2;

/**
 * Returns answers for which the condition holds: changes one answer after another, from the best of `starts`, as long as
 * that brings the condition nearer. Undefined where that leads nowhere, which proves nothing.
 */
export function climb(
  check: Check,
  condition: Condition,
  starts: readonly Tried[],
  chance: () => number,
): Tried | undefined {
  const gap = ({ walked }: Tried) => gapTo(condition, walked, check.nearest);
  const best = starts.map((tried) => ({ tried, at: gap(tried) })).sort((a, b) => a.at - b.at);
  for (const start of best.slice(0, mostStarts)) {
    let { tried, at } = start;
    for (let round = 0; round < mostRounds; round++) {
      const before = at;
      for (const question of shuffled(tried.walked.asked, chance))
        for (const given of choicesOf(question)) {
          let next = tryAnswers(check, withAnswer(tried.answers, question, given));
          if (next.walked.missing.length > 0) next = tryAnswers(check, sampleAnswers(check, chance, next.answers));
          const nextAt = gap(next);
          if (nextAt > at) continue;
          tried = next;
          at = nextAt;
        }
      if (holds(condition, tried.walked, check.nearest)) return tried;
      if (at >= before && round >= patience) break;
    }
  }
  return undefined;
}

/** The answers with `given` besides, or instead. */
export function withAnswer(answers: Answers, question: Question, given: string): Answers {
  if (question.takes === 'number') return { ...answers, [question.id]: [given] };
  const isGiven = answers[question.id]?.includes(given) ?? false;
  return answer(answers, question, given, question.takes === 'one' || !isGiven);
}

export function choicesOf({ takes, answers, range }: Question): string[] {
  if (takes !== 'number') return answers.map(({ id }) => id);
  if (!range) return [];
  const steps = stepsIn(range);
  const places = Array.from({ length: Math.min(steps + 1, 24) }, (_, index) =>
    Math.round((index * steps) / Math.max(1, Math.min(steps, 23))),
  );
  return places.map((place) => numberAt(range, place));
}

function shuffled<T>(items: readonly T[], chance: () => number): T[] {
  return items
    .map((item) => ({ item, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
