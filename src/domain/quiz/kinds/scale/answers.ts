import type { Rules } from './rules.ts';

/** A reader's answers: points by statement id. Empty before the first answer. */
export type Answers = Readonly<Record<string, number>>;

/**
 * Returns the valid part of stored answers: points that the quiz can give, for statements that it still has. Never
 * throws.
 */
export function knownAnswers(rules: Rules, kept: unknown): Answers {
  if (typeof kept !== 'object' || kept === null) return {};
  const values = new Map(Object.entries(kept));
  return Object.fromEntries(
    rules.statements.flatMap(({ id }) => {
      const points: unknown = values.get(id);
      return typeof points === 'number' && Number.isInteger(points) && points in rules.points ? [[id, points]] : [];
    }),
  );
}

/** Returns the number of statements without an answer. */
export const missing = (rules: Rules, answers: Answers): number =>
  rules.statements.filter(({ id }) => !Object.hasOwn(answers, id)).length;
