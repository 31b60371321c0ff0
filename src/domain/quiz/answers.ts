import type { Check, Question } from './model.ts';

/**
 * A reader's answers: by the id of a question, the ids of the answers given, or a number as its one text. Questions
 * without an answer are left out.
 */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** Returns whether anything is answered. */
export const isAny = (answers: Answers): boolean => Object.keys(answers).length > 0;

/**
 * Returns the valid part of answers that were stored or sent: answers that the check still has. Where answers exclude
 * each other, those that count are left. Never throws.
 */
export function knownAnswers({ questions }: Pick<Check, 'questions'>, kept: unknown): Answers {
  if (typeof kept !== 'object' || kept === null) return {};
  const values = new Map<string, unknown>(Object.entries(kept));
  return Object.fromEntries(
    questions.flatMap((question) => {
      const value = values.get(question.id);
      const given = Array.isArray(value) ? knownTo(question, value as unknown[]) : [];
      return given.length > 0 ? [[question.id, given]] : [];
    }),
  );
}

function knownTo(question: Question, values: readonly unknown[]): string[] {
  const { takes, range, answers } = question;
  if (takes === 'number') {
    const [text] = values;
    return range && typeof text === 'string' && isWithin(range, text) ? [text] : [];
  }
  const given = answers.filter(({ id }) => values.includes(id));
  if (takes === 'one') return given.slice(0, 1).map(({ id }) => id);
  const others = given.filter(({ alone }) => !alone).map(({ id }) => id);
  if (others.length === 0) return given.slice(0, 1).map(({ id }) => id);
  return others.filter((id, index) => !others.slice(0, index).some((one) => excludes(question, one, id)));
}

/** Whether two answers are in a group of which a reader gives one at most. */
const excludes = ({ exclusive }: Question, one: string, other: string) =>
  exclusive?.some((group) => group.includes(one) && group.includes(other));

/** Returns whether `text` is a number that a question with this range takes. */
export function isWithin({ min, max, step }: NonNullable<Question['range']>, text: string): boolean {
  const steps = (Number(text) - min) / step;
  return text.trim() !== '' && Number(text) >= min && Number(text) <= max && Math.abs(steps - Math.round(steps)) < 1e-9;
}

/**
 * Returns the answers after `answer` of a question was given or taken back. What excludes it is taken back, and one
 * answer replaces another where a question takes one.
 */
export function answer(answers: Answers, question: Question, id: string, given: boolean): Answers {
  const { [question.id]: before = [], ...others } = answers;
  const isAlone = (one: string) => question.answers.some(({ id, alone }) => id === one && alone);
  const stays = (one: string) =>
    one !== id &&
    (!given || (question.takes === 'any' && !isAlone(one) && !isAlone(id) && !excludes(question, one, id)));
  const after = [...before.filter(stays), ...(given ? [id] : [])];
  return after.length > 0 ? { ...others, [question.id]: after } : others;
}
