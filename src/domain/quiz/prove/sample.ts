import { answer, type Answers } from '../answers.ts';
import { walk } from '../decide.ts';
import type { Check, Question } from '../model.ts';
import { numberAt, stepsIn } from '../number-range.ts';

/** Returns numbers from 0 to below 1 that look like chance and are the same at every build (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Returns answers to every question that they lead to. They lean towards some scores and away from others, more or less,
 * so that many such answer sets reach extremes as well as the middle.
 * @param given answers to keep
 */
export function sampleAnswers(
  check: Pick<Check, 'questions' | 'nearest'>,
  chance: () => number,
  given: Answers = {},
): Answers {
  const leanings = new Map<string, number>();
  const strength = chance();
  const leaning = (score: string) => {
    const known = leanings.get(score) ?? chance() * 2 - 1;
    leanings.set(score, known);
    return known;
  };
  const pull = (gives: Readonly<Record<string, number>> = {}) =>
    Object.entries(gives).reduce((sum, [score, points]) => sum + leaning(score) * points, 0);
  const pick = <T>(items: readonly T[], weigh: (item: T) => number): T | undefined =>
    chance() < strength
      ? items.reduce<{ best?: T; at: number }>(
          (so, item) => {
            const at = weigh(item) + chance() * 1e-3;
            return so.best === undefined || at > so.at ? { best: item, at } : so;
          },
          { at: 0 },
        ).best
      : items[Math.floor(chance() * items.length)];

  let answers = given;
  // Each pass answers the questions that the answers before it lead to.
  for (let asked = openTo(check, answers); asked.length > 0; asked = openTo(check, answers)) {
    answers = { ...answers, ...Object.fromEntries(asked.map((question) => [question.id, choose(question)])) };
  }
  return answers;

  function choose(question: Question): readonly string[] {
    const { takes, range, answers: all, optional } = question;
    if (optional && chance() < 0.2) return [];
    if (takes === 'number' && range) {
      const last = stepsIn(range);
      const place = chance() < 0.2 ? (chance() < 0.5 ? 0 : last) : Math.floor(chance() * (last + 1));
      return [numberAt(range, place)];
    }
    if (takes === 'one') return [pick(all, ({ gives }) => pull(gives))?.id ?? ''];
    const likely = chance();
    let ticked: Answers = {};
    for (const { id, alone } of all) if (!alone && chance() < likely) ticked = answer(ticked, question, id, true);
    const ids = ticked[question.id] ?? [];
    if (ids.length > 0 || optional) return ids;
    const other = all.find(({ alone }) => alone) ?? all[Math.floor(chance() * all.length)];
    return other ? [other.id] : [];
  }
}

/** The questions that these answers lead to and that have no entry in them. */
const openTo = (check: Pick<Check, 'questions' | 'nearest'>, answers: Answers) =>
  walk(check, answers).asked.filter(({ id }) => !Object.hasOwn(answers, id));
