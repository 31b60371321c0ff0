import { tickedSigns, type Answers } from './answers.ts';

/** The answers of two people for the same case, side by side. */
export interface Comparison<S> {
  /** One row a sign, in the quiz's order. */
  signs: { sign: S; first: boolean; second: boolean }[];
  /** The signs that only one of them ticked. */
  differences: S[];
}

/** Returns the comparison of two people's answers for the same case. */
export function compareAnswers<S extends { id: string }>(
  quiz: { signs: readonly S[] },
  first: Answers,
  second: Answers,
): Comparison<S> {
  const signs = quiz.signs.map((sign) => ({
    sign,
    first: tickedSigns(first).includes(sign.id),
    second: tickedSigns(second).includes(sign.id),
  }));
  return { signs, differences: signs.filter(({ first, second }) => first !== second).map(({ sign }) => sign) };
}
