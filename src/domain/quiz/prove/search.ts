import type { Answers } from '../answers.ts';
import type { Condition } from '../condition.ts';
import type { Check, Question } from '../model.ts';
import type { Formula } from './formula.ts';
import { Formulas } from './formulas.ts';
import { isAsked, validTogether } from './reach.ts';
import { translator } from './translate.ts';
import { variablesOf, type Variable } from './variables.ts';

/** An exact search needs more steps than it was given. */
export class TooLong extends Error {}

/** All that is left of what is asked about one way of answering, and of when later questions are asked. */
interface World {
  goals: readonly Formula[];
  /** In the order of the variables; those before the present one are not looked at. */
  asked: readonly Formula[];
}

/** A change of the answer to a question, from one to another; undefined for nothing. */
export interface Change {
  question: Question;
  one: string | undefined;
  other: string | undefined;
}

/**
 * Returns answers for which the condition holds; undefined where there are none. Questions on which it doesn't depend
 * are left out.
 * @throws TooLong after `most` steps
 */
export function findExactly(check: Check, condition: Condition, most: number): Answers | undefined {
  const search = new Search(check, [condition]);
  return search.explore([search.begin([condition])], most, ([world]) => world?.goals.every(isOpen) ?? false);
}

/**
 * Returns answers for which a change takes some condition from holding to not holding, or back; undefined where there
 * are none.
 * @throws TooLong after `most` steps
 */
export function findChanged(check: Check, conditions: readonly Condition[], change: Change, most: number) {
  const search = new Search(check, conditions, change.question);
  const world = search.begin(conditions);
  const changed = search.lastOf(change.question);
  const mayDiffer = ([a, b]: readonly World[], place: number) =>
    a !== undefined &&
    b !== undefined &&
    // The last goal is that answers can be given together.
    [a, b].every(({ goals }) => goals.slice(-1).every(isOpen)) &&
    (place <= changed ||
      a.goals.some((goal, index) => goal !== b.goals[index]) ||
      a.asked.some((asked, index) => index >= place && asked !== b.asked[index]));
  return search.explore([world, world], most, mayDiffer, (variable, choice) => {
    if (variable.question !== change.question) return [choice, choice];
    const { one, other, question } = change;
    const place = (answer: string | undefined) => variable.choices.findIndex(({ given }) => given[0]?.[1] === answer);
    if (question.takes !== 'any') return choice === place(one) ? [choice, place(other)] : undefined;
    const answer = variable.choices[1]?.given[0]?.[1];
    const taken = (by: string | undefined) => (answer === by ? 1 : 0);
    if (answer !== one && answer !== other) return [choice, choice];
    return choice === taken(one) ? [choice, taken(other)] : undefined;
  });
}

const isOpen = ({ kind }: Formula) => kind !== 'false';

/** Follows all ways to decide, and those that leave the same question open once. */
class Search {
  readonly #formulas = new Formulas();
  readonly #variables: readonly Variable[];
  readonly #translate: (condition: Condition) => Formula;
  /** By variable: when it is asked. */
  readonly #asked: readonly Formula[];
  /** That the answers given to each question can be given together. */
  readonly #valid: Formula;

  constructor(check: Check, conditions: readonly Condition[], kept?: Question) {
    this.#variables = variablesOf(check, conditions, kept);
    const translate = translator(check, this.#variables, this.#formulas);
    this.#translate = translate;
    const questions = new Set(this.#variables.flatMap(({ question }) => question ?? []));
    const asked = new Map([...questions].map((question) => [question, translate(isAsked(check, question))]));
    const askedAt = (question: Question | undefined) => (question && asked.get(question)) ?? this.#formulas.true;
    this.#asked = this.#variables.map(({ question }) => askedAt(question));
    this.#valid = this.#formulas.all(
      [...questions]
        .filter(({ takes }) => takes === 'any')
        .map((question) =>
          this.#formulas.any([translate(validTogether(question)), this.#formulas.not(askedAt(question))]),
        ),
    );
  }

  /** The place of the last variable of a question. */
  lastOf(question: Question): number {
    return this.#variables.findLastIndex((variable) => variable.question === question);
  }

  begin(conditions: readonly Condition[]): World {
    return { goals: [...conditions.map(this.#translate), this.#valid], asked: this.#asked };
  }

  /**
   * Goes through the variables in order.
   * @param mayLead whether worlds may still lead to what is looked for; at the end, whether they do
   * @param choicesOf the choice of each world where the first takes `choice`; undefined where it may not
   */
  explore(
    worlds: readonly World[],
    most: number,
    mayLead: (worlds: readonly World[], place: number) => boolean,
    choicesOf: (variable: Variable, choice: number) => readonly number[] | undefined = (_, choice) =>
      worlds.map(() => choice),
  ): Answers | undefined {
    const done = new Set<string>();
    const given: (readonly [string, string])[] = [];
    let steps = 0;

    const visit = (place: number, now: readonly World[]): boolean => {
      if (!mayLead(now, place)) return false;
      const variable = this.#variables[place];
      if (!variable) return true;
      const key = now.map(({ goals, asked }) => [...goals, ...asked.slice(place)].map(({ id }) => id).join());
      const seen = `${place} ${key.join(';')}`;
      if (done.has(seen)) return false;
      for (let choice = variable.from; choice < variable.choices.length; choice++) {
        if (++steps > most) throw new TooLong();
        const each = choicesOf(variable, choice);
        const taken = each?.map((one, world) => this.#taken(variable, one, now[world]?.asked[place]));
        if (!taken || taken.includes(undefined)) continue;
        const next = now.map((world, index) => this.#decided(world, place, taken[index] ?? 0));
        const answers = variable.choices[taken[0] ?? 0]?.given ?? [];
        given.push(...answers);
        if (visit(place + 1, next)) return true;
        given.length -= answers.length;
        // Where nobody is asked, every choice is the same.
        if (now.every(({ asked }) => asked[place]?.kind === 'false')) break;
      }
      done.add(seen);
      return false;
    };

    if (!visit(0, worlds)) return undefined;
    const answers = Map.groupBy(given, ([question]) => question);
    return Object.fromEntries([...answers].map(([id, all]) => [id, all.map(([, answer]) => answer)]));
  }

  /** The choice that a world takes at a variable that it is to take as `choice`; undefined where it can't. */
  #taken({ question }: Variable, choice: number, asked: Formula | undefined): number | undefined {
    if (asked?.kind === 'false') return 0;
    return choice === 0 && question && question.takes !== 'any' && !question.optional ? undefined : choice;
  }

  #decided({ goals, asked }: World, place: number, choice: number): World {
    const after = (formula: Formula) => this.#formulas.after(formula, place, choice);
    return { goals: goals.map(after), asked: asked.map((formula, at) => (at > place ? after(formula) : formula)) };
  }
}
