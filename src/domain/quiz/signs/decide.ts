import { outcomeOf, type Decision, type Mark } from '../kind.ts';
import { answerSets, tickedSigns, type Answers } from './answers.ts';

/** When an outcome applies: every part that is given must hold. `schema.ts` explains each to writers. */
export interface Condition {
  all?: string[] | undefined;
  any?: string[] | undefined;
  none?: string[] | undefined;
  atLeast?: number | undefined;
  atMost?: number | undefined;
}

/** What deciding needs to know of a quiz. An island is handed no more than this. */
export interface Rules<O extends { id: string; when: Condition } = { id: string; when: Condition }> {
  signs: readonly { id: string }[];
  outcomes: readonly O[];
}

/** The one function that decides a quiz of signs. The island, the no-script styles, the routes and the build's check all ask it. */
export function decideOutcome<O extends { id: string; when: Condition }>(
  rules: Rules<O>,
  answers: Answers,
): Decision<O> {
  if (answers.length === 0) return { kind: 'unanswered' };
  const ticked = tickedSigns(answers);
  const outcome = rules.outcomes.find(({ when }) => holds(when, ticked));
  return outcome ? { kind: 'decided', outcome } : { kind: 'undecided' };
}

/** The answer sets that lead to the outcome `id`, in the order of `answerSets`. */
export function answerSetsOf(rules: Rules, id: string): Answers[] {
  return answerSets(rules).filter((answers) => outcomeOf(decideOutcome(rules, answers))?.id === id);
}

/** One mark a sign, in the quiz's order: ticked in every set that leads to the outcome `id`, in none, or in some. */
export function marksOf(rules: Rules, id: string): Mark[] {
  const sets = answerSetsOf(rules, id);
  return rules.signs.map((sign) => {
    const ticked = sets.filter((set) => set.includes(sign.id)).length;
    return ticked === 0 ? 'no' : ticked === sets.length ? 'yes' : 'either';
  });
}

function holds(when: Condition, ticked: Answers): boolean {
  const isTicked = (id: string) => ticked.includes(id);
  return (
    (when.all ?? []).every(isTicked) &&
    (when.any === undefined || when.any.some(isTicked)) &&
    !(when.none ?? []).some(isTicked) &&
    ticked.length >= (when.atLeast ?? 0) &&
    ticked.length <= (when.atMost ?? Infinity)
  );
}
