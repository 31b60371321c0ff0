import { allOf, anyOf, type Condition } from '../condition.ts';
import type { Check, Question } from '../model.ts';

/**
 * Returns the condition under which `condition` is known to hold, whatever is answered later: nobody has said that
 * something is not so before they have answered. `holds` (decide.ts) says the same of answers.
 */
export function settled(condition: Condition, { questions }: Pick<Check, 'questions'>): Condition {
  const isAnswered = ({ id, takes, answers }: Question): Condition =>
    takes === 'number' ? { number: id } : { of: id, is: answers.map((answer) => answer.id) };
  const needed = questions.filter(({ optional }) => !optional);
  /** The questions whose answers say that a condition without others within it does not hold. */
  const before = (atom: Condition): Condition[] =>
    needed.filter(({ id }) => !('of' in atom) || id === atom.of).map(isAnswered);

  const known = (one: Condition): Condition => {
    if ('all' in one) return allOf(one.all.map(known));
    if ('any' in one) return anyOf(one.any.map(known));
    if ('not' in one) return knownNot(one.not);
    return 'of' in one ? one : allOf([...before(one), one]);
  };
  const knownNot = (one: Condition): Condition => {
    if ('all' in one) return anyOf(one.all.map(knownNot));
    if ('any' in one) return allOf(one.any.map(knownNot));
    if ('not' in one) return known(one.not);
    return allOf([...before(one), { not: one }]);
  };
  return known(condition);
}
