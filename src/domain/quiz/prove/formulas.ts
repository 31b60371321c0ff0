import { keyOf, type Formula } from './formula.ts';
import type { NearestRest } from './nearest-rest.ts';
import type { Addends, WholeSum } from './sums.ts';

/** No variable: after all of them. */
const nowhere = Infinity;

/** Makes formulas, and follows what is left of them as variables are decided. */
export class Formulas {
  readonly true: Formula = { id: 0, first: nowhere, kind: 'true' };
  readonly false: Formula = { id: 1, first: nowhere, kind: 'false' };
  readonly #known = new Map<string, Formula>();
  readonly #after = new Map<string, Formula>();
  #count = 2;

  #unique(key: string, make: (id: number) => Formula): Formula {
    const known = this.#known.get(key);
    if (known) return known;
    const formula = make(this.#count++);
    this.#known.set(key, formula);
    return formula;
  }

  choice(variable: number, among: readonly boolean[]): Formula {
    if (!among.includes(true)) return this.false;
    if (!among.includes(false)) return this.true;
    const key = `c${variable} ${among.map(Number).join('')}`;
    return this.#unique(key, (id) => ({ id, first: variable, kind: 'choice', variable, among }));
  }

  atLeast({ addends, atLeast }: WholeSum): Formula {
    if (atLeast <= (addends?.least ?? 0)) return this.true;
    if (!addends || atLeast > addends.most) return this.false;
    return this.#unique(`l${addends.id} ${atLeast}`, (id) => ({
      id,
      first: addends.variable,
      kind: 'least',
      addends,
      bound: atLeast,
    }));
  }

  atMost(addends: Addends | undefined, bound: number): Formula {
    if (bound >= (addends?.most ?? 0)) return this.true;
    if (!addends || bound < addends.least) return this.false;
    return this.#unique(`m${addends.id} ${bound}`, (id) => ({
      id,
      first: addends.variable,
      kind: 'most',
      addends,
      bound,
    }));
  }

  nearest(rest: NearestRest, profile: number, isNot: boolean): Formula {
    const settled = rest.settles(profile);
    if (settled !== undefined) return settled === isNot ? this.false : this.true;
    return this.#unique(`n${rest.key} ${profile} ${Number(isNot)}`, (id) => ({
      id,
      first: rest.variable,
      kind: 'nearest',
      rest,
      profile,
      isNot,
    }));
  }

  all = (formulas: readonly Formula[]): Formula => this.#join('all', formulas);
  any = (formulas: readonly Formula[]): Formula => this.#join('any', formulas);

  /** Joins formulas: duplicates, choices of one variable and bounds of one sum become one. */
  #join(kind: 'all' | 'any', formulas: readonly Formula[]): Formula {
    const [neutral, absorbing] = kind === 'all' ? [this.true, this.false] : [this.false, this.true];
    const isAll = kind === 'all';
    const parts = new Map<string, Formula>();
    const waiting = [...formulas];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      if (next === absorbing) return absorbing;
      if (next === neutral) continue;
      if (next.kind === kind) {
        waiting.push(...next.of);
        continue;
      }
      const key = keyOf(next);
      const other = parts.get(key);
      const joined = other && other !== next ? this.#merge(isAll, other, next) : next;
      if (joined === absorbing) return absorbing;
      parts.set(key, joined);
    }
    const of = [...parts.values()].filter((part) => part !== neutral).sort((a, b) => a.id - b.id);
    const contradicts = of.some(
      (part) =>
        part.kind === 'least' &&
        of.some(
          (other) =>
            other.kind === 'most' &&
            other.addends === part.addends &&
            (isAll ? part.bound > other.bound : part.bound <= other.bound + 1),
        ),
    );
    if (contradicts) return absorbing;
    const [only] = of;
    if (!only) return neutral;
    if (of.length === 1) return only;
    const first = of.reduce((least, part) => Math.min(least, part.first), nowhere);
    return this.#unique(`${kind} ${of.map(({ id }) => id).join(' ')}`, (id) => ({ id, first, kind, of }));
  }

  #merge(isAll: boolean, a: Formula, b: Formula): Formula {
    if (a.kind === 'choice' && b.kind === 'choice')
      return this.choice(
        a.variable,
        a.among.map((is, index) => (isAll ? is && b.among[index] === true : is || b.among[index] === true)),
      );
    if (a.kind === 'least' && b.kind === 'least') return isAll === a.bound > b.bound ? a : b;
    if (a.kind === 'most' && b.kind === 'most') return isAll === a.bound < b.bound ? a : b;
    return a;
  }

  not(formula: Formula): Formula {
    switch (formula.kind) {
      case 'true':
        return this.false;
      case 'false':
        return this.true;
      case 'all':
        return this.any(formula.of.map((part) => this.not(part)));
      case 'any':
        return this.all(formula.of.map((part) => this.not(part)));
      case 'choice':
        return this.choice(
          formula.variable,
          formula.among.map((is) => !is),
        );
      case 'least':
        return this.atMost(formula.addends, formula.bound - 1);
      case 'most':
        return this.atLeast({ addends: formula.addends, atLeast: formula.bound + 1 });
      case 'nearest':
        return this.nearest(formula.rest, formula.profile, !formula.isNot);
    }
  }

  /** Returns what is left of a formula once `variable`, and all before it, are decided. */
  after(formula: Formula, variable: number, choice: number): Formula {
    if (formula.first > variable) return formula;
    const key = `${formula.id} ${choice}`;
    const known = this.#after.get(key);
    if (known) return known;
    const rest = this.#rest(formula, variable, choice);
    this.#after.set(key, rest);
    return rest;
  }

  #rest(formula: Formula, variable: number, choice: number): Formula {
    switch (formula.kind) {
      case 'true':
      case 'false':
        return formula;
      case 'all':
      case 'any':
        return this.#join(
          formula.kind,
          formula.of.map((part) => this.after(part, variable, choice)),
        );
      case 'choice':
        return formula.among[choice] ? this.true : this.false;
      case 'least':
        return this.atLeast({
          addends: formula.addends.next,
          atLeast: formula.bound - (formula.addends.adds[choice] ?? 0),
        });
      case 'most':
        return this.atMost(formula.addends.next, formula.bound - (formula.addends.adds[choice] ?? 0));
      case 'nearest':
        return this.nearest(formula.rest.after(choice), formula.profile, formula.isNot);
    }
  }
}
