import type { Answers } from './answers.ts';
import { percentOf, walk } from './decide.ts';
import type { Check } from './model.ts';
import type { ResultDimension } from './show/view.ts';

/** More answers than these, and longer ones in characters, don't fit a short line. */
const most = 6;
const longest = 24;

interface Words {
  /** Those of a profile. */
  dimensions?: readonly ResultDimension[] | undefined;
  /** Returns the words of an answer. */
  wordsOf?: (question: string, answer: string) => string;
}

/**
 * Returns answers as a short line, for a reader who chooses to show them: "● ● ○" for signs, "Reach 3/6 · Depth 2/6" for
 * a profile, "Yes · 12" for questions.
 */
export function inShort(
  check: Check,
  answers: Answers,
  { dimensions = [], wordsOf = (_, answer) => answer }: Words = {},
): string {
  const { given, sums } = walk(check, answers);
  if (dimensions.length > 0)
    return dimensions
      .map((dimension) => `${dimension.name} ${pointsInShort(dimension, sums[dimension.id] ?? 0)}`)
      .join(' · ');
  const [only] = check.questions;
  if (only?.takes === 'any' && check.questions.length === 1)
    return only.answers
      .filter(({ alone, unsureOf }) => !alone && !unsureOf)
      .map(({ id }) => {
        if (given[only.id]?.includes(id)) return '●';
        return only.answers.some((one) => one.unsureOf === id && given[only.id]?.includes(one.id)) ? '–' : '○';
      })
      .join(' ');
  const isSigns = check.questions.every(({ answers }) => answers[0]?.id === 'yes' && answers[1]?.id === 'no');
  if (isSigns) return check.questions.map(({ id }) => ({ yes: '●', no: '○' })[given[id]?.[0] ?? ''] ?? '–').join(' ');
  const all = Object.entries(given).map(([question, ids]) => cut(ids.map((id) => wordsOf(question, id)).join(' + ')));
  return [...all.slice(0, most), ...(all.length > most ? ['…'] : [])].join(' · ');
}

/** Returns words as they are or, where they are long, as far as whole words fit, with "…". */
const cut = (words: string) => (words.length > longest ? `${words.slice(0, longest).replace(/\W+\w*$/, '')} …` : words);

/** Returns points as "3/6" or, where they don't start at 0 in whole steps, as a percentage. */
export const pointsInShort = ({ min, max }: { min: number; max: number }, points: number): string =>
  min === 0 && Number.isInteger(max) && Number.isInteger(points)
    ? `${points}/${max}`
    : `${Math.round(percentOf({ min, max }, points))} %`;
