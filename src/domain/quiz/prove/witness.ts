import type { Answers } from '../answers.ts';
import type { Condition } from '../condition.ts';
import { decide, holds, partsSeen } from '../decide.ts';
import type { Check, Question } from '../model.ts';
import { contradictsByBounds } from './bounds.ts';
import { choicesOf, climb, tryAnswers, withAnswer, type Tried } from './climb.ts';
import { conjunctsOf } from './reach.ts';
import { numbersFrom, sampleAnswers } from './sample.ts';
import { findChanged, findExactly, TooLong, type Change } from './search.ts';
import { joins, size } from './width.ts';

/** The answer sets that are tried before any search. */
const tries = 400;
/** The steps of an exact search, at first, then, and at last. */
const fewSteps = 4_000;
const someSteps = 30_000;
const manySteps = 120_000;

/** Finds answers for which conditions hold. One for each check. */
export class Witnesses {
  readonly check: Check;
  readonly #chance = numbersFrom(20);
  readonly #tried: Tried[];
  readonly #certain: readonly (readonly Condition[])[];

  /** @param certain lists of conditions of which one always holds */
  constructor(check: Check, certain: readonly (readonly Condition[])[] = []) {
    this.check = check;
    this.#certain = certain;
    this.#tried = Array.from({ length: tries }, () => tryAnswers(this.check, sampleAnswers(check, this.#chance)));
  }

  /**
   * Returns answers for which the condition holds; undefined where no reader gives such answers.
   * @throws TooLong where neither could be found out
   */
  find(condition: Condition): Answers | undefined {
    const needed = this.#withoutImplied(conjunctsOf(condition));
    const seen = this.#seen(needed);
    if (seen) return seen.answers;
    if (this.#contradicts(needed) || contradictsByBounds(this.check, needed)) return undefined;
    // Distances join all scores: climbing finds them sooner than a search.
    const climbs = () => {
      const climbed = climb(this.check, { all: needed }, this.#tried, this.#chance);
      if (climbed) this.#tried.push(climbed);
      return climbed?.answers;
    };
    if (needed.some((one) => 'nearest' in one)) {
      const climbed = climbs();
      if (climbed) return climbed;
    } else {
      try {
        return this.#exactly(needed, fewSteps);
      } catch (error) {
        if (!(error instanceof TooLong)) throw error;
      }
    }
    for (const steps of [someSteps, manySteps]) {
      for (const width of [joins, size]) {
        try {
          return this.#narrow(needed, width, steps);
        } catch (error) {
          if (!(error instanceof TooLong)) throw error;
        }
      }
    }
    const climbed = climbs();
    if (!climbed) throw new TooLong();
    return climbed;
  }

  /** Where one profile is the nearest, and only one can be, no other is. */
  #withoutImplied(needed: readonly Condition[]): readonly Condition[] {
    const { nearest } = this.check;
    const isOnly = nearest && nearest.ties !== 'every' && needed.some((one) => 'nearest' in one);
    return isOnly ? needed.filter((one) => !('not' in one && 'nearest' in one.not)) : needed;
  }

  /** As `find`, with what a few tries and steps can tell; "unknown" where they can't. */
  findSoon(condition: Condition): Answers | undefined | 'unknown' {
    const needed = this.#withoutImplied(conjunctsOf(condition));
    const seen = this.#seen(needed);
    if (seen) return seen.answers;
    if (this.#contradicts(needed) || contradictsByBounds(this.check, needed)) return undefined;
    if (needed.some((one) => 'nearest' in one)) return 'unknown';
    try {
      return this.#exactly(needed, fewSteps);
    } catch (error) {
      if (!(error instanceof TooLong)) throw error;
      return 'unknown';
    }
  }

  /**
   * Takes up one condition after another, narrow ones first, until answers that fit those taken up fit all, or none fit.
   * Most of what contradicts itself does so in a few of its conditions, and a search among few is short.
   */
  #narrow(needed: readonly Condition[], width: (condition: Condition) => number, steps: number): Answers | undefined {
    const taken: Condition[] = [];
    for (;;) {
      const answers = (this.#seen(taken) ?? { answers: this.#exactly(taken, steps) }).answers;
      if (!answers) return undefined;
      const { walked } = tryAnswers(this.check, answers);
      const missed = needed.filter((one) => !taken.includes(one) && !holds(one, walked, this.check.nearest));
      const [next] = missed.sort((a, b) => width(a) - width(b));
      if (!next) return answers;
      taken.push(next);
    }
  }

  #seen(conditions: readonly Condition[]): Tried | undefined {
    return this.#tried.find(({ walked }) => conditions.every((one) => holds(one, walked, this.check.nearest)));
  }

  /** Answers that fit, with some answer to every other question that they lead to. */
  #exactly(conditions: readonly Condition[], steps: number): Answers | undefined {
    const found = findExactly(this.check, { all: conditions }, steps);
    if (!found) return undefined;
    const whole = tryAnswers(this.check, sampleAnswers(this.check, this.#chance, found));
    this.#tried.push(whole);
    return whole.answers;
  }

  /** Whether a list of conditions of which one always holds is refused as a whole. */
  #contradicts(needed: readonly Condition[]): boolean {
    const refused = new Set(needed.flatMap((one) => ('not' in one ? [JSON.stringify(one.not)] : [])));
    return this.#certain.some((list) => list.every((one) => refused.has(JSON.stringify(one))));
  }

  /** Returns whether some of the answer sets tried leads elsewhere with another answer to the question, or without `id`. */
  seesChange(question: Question, id?: string): boolean {
    const choices = choicesOf(question);
    return this.#tried.some((tried, index) => {
      const given = id ?? choices[index % choices.length] ?? '';
      // To take an answer back changes that alone; to give one may clear others.
      if (!tried.walked.asked.includes(question) || (id && !tried.answers[question.id]?.includes(id))) return false;
      const changed = tryAnswers(this.check, withAnswer(tried.answers, question, given));
      return changed.walked.missing.length === 0 && this.#resultOf(changed) !== this.#resultOf(tried);
    });
  }

  /** The outcome and the parts that a reader with these answers is shown. */
  #resultOf({ answers }: Tried): string {
    const decision = decide(this.check, answers);
    if (decision.kind !== 'decided') return decision.kind;
    return [decision.outcome, ...partsSeen(this.check, decision.outcome, answers)].join(' ');
  }

  /**
   * Returns answers of which a change of the answer to a question takes some condition from holding to not holding, or
   * back; undefined where there are none.
   * @throws TooLong where neither could be found out
   */
  differ(conditions: readonly Condition[], change: Change): Answers | undefined {
    return findChanged(this.check, conditions, change, manySteps);
  }
}
