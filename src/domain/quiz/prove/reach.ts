/** Conditions that follow from the rules of a check. */
import { allOf, anyOf, type Condition } from '../condition.ts';
import type { Check, Question } from '../model.ts';

/** Returns the condition under which a reader reaches each outcome, in order: no other comes first. */
export function reaching({ questions, outcomes }: Check): Condition[] {
  const ends = questions.flatMap((question) => endsOf(question));
  const isOpen: Condition[] = ends.length > 0 ? [{ not: anyOf(ends) }] : [];
  return outcomes.map(({ id, when }, index) => {
    const first = allOf([
      ...isOpen,
      ...outcomes.slice(0, index).map((before): Condition => ({ not: before.when })),
      when,
    ]);
    const straight = questions.flatMap((question) => endsOf(question, id));
    return straight.length > 0 ? anyOf([...straight, first]) : first;
  });
}

/** Returns the condition under which a reader reaches no outcome. */
export const reachingNone = ({ questions, outcomes }: Check): Condition => ({
  all: [...questions.flatMap((question) => endsOf(question)), ...outcomes.map(({ when }) => when)].map((not) => ({
    not,
  })),
});

/** Returns the condition under which a question is asked: its own, and that no answer before it has led to an outcome. */
export function isAsked({ questions }: Check, question: Question): Condition {
  const ended = questions.slice(0, questions.indexOf(question)).flatMap((before) => endsOf(before));
  return allOf([...(question.asked ? [question.asked] : []), ...(ended.length > 0 ? [{ not: anyOf(ended) }] : [])]);
}

/** Returns the conditions under which answers to a question lead to an outcome at once: to any, or to that with this id. */
const endsOf = ({ id, answers }: Question, outcome?: string): Condition[] =>
  answers
    .filter(({ ends }) => ends !== undefined && (outcome === undefined || ends === outcome))
    .map((answer) => ({ of: id, is: [answer.id] }));

/** Returns the condition under which answers to a question that takes any can be given together. */
export function validTogether({ id, answers, exclusive = [], optional }: Question): Condition {
  const is = (answer: string): Condition => ({ of: id, is: [answer] });
  const pairs = (ids: readonly string[]) =>
    ids.flatMap((one, index) =>
      ids.slice(index + 1).map((other): Condition => ({ not: { all: [is(one), is(other)] } })),
    );
  const alone = answers.filter((answer) => answer.alone).map((answer) => answer.id);
  const others = answers.filter((answer) => !answer.alone).map((answer) => answer.id);
  return allOf([
    ...(optional ? [] : [anyOf(answers.map((answer) => is(answer.id)))]),
    ...alone.map((one): Condition => ({ not: { all: [is(one), anyOf(others.map(is))] } })),
    ...pairs(alone),
    ...exclusive.flatMap(pairs),
  ]);
}

/** Returns conditions that must all hold for `condition` to hold, as many as there are. */
export function conjunctsOf(condition: Condition): Condition[] {
  if ('all' in condition) return condition.all.flatMap(conjunctsOf);
  if (!('not' in condition)) return [condition];
  const { not } = condition;
  if ('not' in not) return conjunctsOf(not.not);
  return 'any' in not ? not.any.flatMap((one) => conjunctsOf({ not: one })) : [condition];
}
