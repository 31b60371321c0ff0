/** Decides any self-check: the one decision that forms, styles, marks, cards and the proof share. */
import type { Answers } from './answers.ts';
import type { Condition } from './condition.ts';
import type { Check, Decision, Nearest, Question } from './model.ts';

/** How far some answers lead. */
export interface Walk {
  /** The questions that are asked, in order. */
  asked: Question[];
  /** Of these, the ids of those that must be answered and are not. */
  missing: string[];
  /** The answers that count: those to questions that are asked. */
  given: Answers;
  /** The points by score; a score without points is missing. */
  sums: Record<string, number>;
  /** Id of the outcome that an answer leads to at once. */
  end?: string;
}

/**
 * Walks through the questions that these answers lead to. Answers to questions that are not asked don't count. A question
 * whose turn depends on one that is not answered yet is not asked yet.
 * @param answers known to the check (`knownAnswers`)
 */
export function walk(check: Pick<Check, 'questions' | 'nearest'>, answers: Answers): Walk {
  const walk: Walk & { given: Record<string, readonly string[]> } = { asked: [], missing: [], given: {}, sums: {} };
  for (const question of check.questions) {
    if (question.asked && !holds(question.asked, walk, check.nearest)) continue;
    walk.asked.push(question);
    const given = answers[question.id];
    if (!given) {
      if (!question.optional) walk.missing.push(question.id);
      continue;
    }
    walk.given[question.id] = given;
    add(walk.sums, question.range?.gives, Number(given[0]));
    for (const answer of question.answers) {
      if (!given.includes(answer.id)) continue;
      add(walk.sums, answer.gives, 1);
      walk.end ??= answer.ends;
    }
    if (walk.end !== undefined) break;
  }
  return walk;
}

function add(sums: Record<string, number>, points: Readonly<Record<string, number>> = {}, times: number): void {
  for (const [score, value] of Object.entries(points)) sums[score] = (sums[score] ?? 0) + value * times;
}

/** Returns the outcome for these answers, once every question that is asked and must be answered has its answer. */
export function decide(check: Check, answers: Answers): Decision {
  const { asked, missing, given, sums, end } = walk(check, answers);
  if (Object.keys(given).length === 0 && asked.some(({ optional }) => !optional)) return { kind: 'unanswered' };
  if (missing.length > 0) return { kind: 'incomplete', missing: missing.length };
  if (end !== undefined) return { kind: 'decided', outcome: end };
  const outcome = check.outcomes.find(({ when }) => holds(when, { missing, given, sums }, check.nearest));
  return outcome ? { kind: 'decided', outcome: outcome.id } : { kind: 'undecided' };
}

/** Returns the ids of the parts of an outcome that a reader with these answers sees, of those that not all see. */
export function partsSeen(check: Check, outcome: string, answers: Answers): string[] {
  const walked = walk(check, answers);
  const parts = check.outcomes.find(({ id }) => id === outcome)?.parts ?? [];
  return parts.filter(({ when }) => holds(when, walked, check.nearest)).map(({ id }) => id);
}

/** Returns whether a condition holds; undefined where that depends on a question without an answer. */
export function holds(
  condition: Condition,
  walked: Pick<Walk, 'given' | 'sums' | 'missing'>,
  nearest?: Nearest,
): boolean | undefined {
  const { given, sums, missing } = walked;
  if ('all' in condition) return every(condition.all.map((one) => holds(one, walked, nearest)));
  if ('any' in condition) return negate(every(condition.any.map((one) => negate(holds(one, walked, nearest)))));
  if ('not' in condition) return negate(holds(condition.not, walked, nearest));
  if ('of' in condition) {
    if (missing.includes(condition.of)) return undefined;
    return condition.is.some((id) => given[condition.of]?.includes(id));
  }
  if ('number' in condition) {
    const { number, atLeast = -Infinity, atMost = Infinity } = condition;
    if (missing.includes(number)) return undefined;
    const value = Number(given[number]?.[0] ?? NaN);
    return value >= atLeast && value <= atMost;
  }
  if (missing.length > 0) return undefined;
  if ('nearest' in condition) return nearest && nearestTo(nearest, sums).includes(condition.nearest);
  const points = Object.entries(condition.sum).reduce((sum, [score, weight]) => sum + weight * (sums[score] ?? 0), 0);
  return points >= condition.atLeast - rounding;
}

/** Sums of fractions, such as 0.1 + 0.2, miss a bound by less than this. */
export const rounding = 1e-9;

const negate = (value: boolean | undefined) => (value === undefined ? undefined : !value);
const every = (values: (boolean | undefined)[]) =>
  values.includes(false) ? false : values.includes(undefined) ? undefined : true;

/** Returns the ids of the nearest profiles: one, or as the rule for ties has it. */
export function nearestTo(
  { scores, decimals, profiles, ties }: Nearest,
  sums: Readonly<Record<string, number>>,
): string[] {
  const at = scores.map(({ id, min, max }) => {
    const percent = percentOf({ min, max }, sums[id] ?? 0);
    return decimals === undefined ? percent : Number(percent.toFixed(decimals));
  });
  const distances = profiles.map((profile) =>
    scores.reduce((sum, { power }, index) => sum + Math.abs((profile.at[index] ?? 0) - (at[index] ?? 0)) ** power, 0),
  );
  const least = Math.min(...distances) + rounding;
  const level = profiles.filter((_, index) => (distances[index] ?? Infinity) <= least).map(({ id }) => id);
  if (ties === 'earlier') return level.slice(0, 1);
  return ties === 'every' || level.length === 1 ? level : [];
}

/** Returns where `points` are between the least and the most that can be reached: 0 to 100. */
export const percentOf = ({ min, max }: { min: number; max: number }, points: number): number =>
  max > min ? (100 * (points - min)) / (max - min) : 0;
