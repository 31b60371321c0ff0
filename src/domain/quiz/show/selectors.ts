import type { Condition } from '../condition.ts';
import type { Check, Question } from '../model.ts';

/** A condition that no selector can tell. */
export class NotInCss extends Error {}

/** A longer list of alternatives is no selector any more. */
const mostAlternatives = 120;

/**
 * Returns a function that turns a condition into the end of a selector for the box around a form: it matches where the
 * checked answers meet the condition. It is made from the condition, never from answer sets.
 * @throws NotInCss for numbers, distances, and points that are more than a count of ticks
 */
export function selectorsOf({ questions }: Pick<Check, 'questions'>): (condition: Condition) => string {
  const named = (id: string) => questions.find((question) => question.id === id);
  /** With one question, ids of answers are enough. */
  const only = questions.length === 1;

  const control = (question: Question, answer: string) =>
    `${only ? '' : `[data-question=${question.id}] `}[value=${quoted(answer)}]:checked`;

  const given = (id: string, answer: string): string => {
    const question = named(id);
    if (!question) return nothing;
    const is = `:has(${control(question, answer)})`;
    // Without script a reader can give answers that exclude each other: the others, or the earlier, count.
    const before = question.answers
      .filter((other) => other.id !== answer)
      .filter((other, index) =>
        question.answers.some((one) => one.id === answer && one.alone)
          ? !other.alone
          : question.exclusive?.some(
              (group) =>
                group.includes(answer) &&
                group.includes(other.id) &&
                index < question.answers.findIndex((one) => one.id === answer),
            ),
      );
    return is + before.map((other) => `:not(:has(${control(question, other.id)}))`).join('');
  };

  const isAnyAnswer = ({ of, is }: { of: string; is: readonly string[] }) =>
    named(of)?.answers.every(({ id }) => is.includes(id)) ?? false;

  const atLeast = (sum: Readonly<Record<string, number>>, bound: number): string => {
    const counted = questions.flatMap((question) =>
      question.answers.flatMap(({ id, gives = {} }) => {
        const points = Object.entries(sum).reduce((all, [score, weight]) => all + weight * (gives[score] ?? 0), 0);
        if (points !== 0 && points !== 1) throw new NotInCss();
        return points === 1 ? [{ question, id }] : [];
      }),
    );
    if (questions.some(({ range }) => range?.gives)) throw new NotInCss();
    if (bound <= 0) return '';
    if (bound > counted.length) return nothing;
    const [first] = questions;
    const others = first?.answers.filter(({ id }) => !counted.some((one) => one.id === id)) ?? [];
    // The boxes of one question are siblings, in the order of their answers, with "none" last: ticks can be counted.
    if (only && first?.takes === 'any' && others.every(({ alone }) => alone) && !first.exclusive)
      return `:has([data-question] ${Array.from({ length: bound }, () => ':checked').join('~')}${others.map(({ id }) => `:not([value=${quoted(id)}])`).join('')})`;
    if (choose(counted.length, bound) > mostAlternatives) throw new NotInCss();
    return anyOf(
      subsets(counted, bound).map((some) => some.map(({ question, id }) => given(question.id, id)).join('')),
    );
  };

  const select = (condition: Condition): string => {
    if ('all' in condition) return unique(condition.all.map(select)).join('');
    if ('any' in condition) return anyOf(condition.any.map(select));
    if ('not' in condition) return negated(select(condition.not));
    if ('of' in condition)
      return isAnyAnswer(condition)
        ? `:has([data-question${only ? '' : `=${condition.of}`}] :checked)`
        : anyOf(condition.is.map((answer) => given(condition.of, answer)));
    if (!('sum' in condition)) throw new NotInCss();
    const weights = Object.values(condition.sum);
    return weights.every((weight) => weight < 0)
      ? negated(atLeast(mapped(condition.sum), 1 - condition.atLeast))
      : atLeast(condition.sum, condition.atLeast);
  };
  return select;
}

/** Matches nothing. */
const nothing = ':not(*)';
const negated = (selector: string) => (selector === '' ? nothing : selector === nothing ? '' : `:not(${selector})`);

function anyOf(selectors: readonly string[]): string {
  const some = unique(selectors).filter((selector) => selector !== nothing);
  if (some.includes('')) return '';
  return some.length > 1 ? `:is(${some.join()})` : (some[0] ?? nothing);
}

const unique = (items: readonly string[]) => [...new Set(items)];
const mapped = (sum: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(sum).map(([score, weight]) => [score, -weight]));

/** An id is an identifier as it is; what begins with a digit needs quotation marks. */
export const quoted = (value: string) => (/^\d/.test(value) ? `"${value}"` : value);

function choose(of: number, some: number): number {
  let ways = 1;
  for (let index = 0; index < some; index++) ways = (ways * (of - index)) / (index + 1);
  return ways;
}

function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}
