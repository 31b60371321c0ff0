import { atomsOf, type Condition } from '../condition.ts';
import type { Check, Question } from '../model.ts';
import { numberAt, stepsIn } from '../number-range.ts';

/**
 * One thing to decide: the answer to a question, whether one answer of a question that takes any is given, or the points
 * that several questions give together.
 */
export interface Variable {
  /** The question; missing where several are taken together. */
  question?: Question;
  /** The ways to decide it. The first is to give nothing. */
  choices: readonly Choice[];
  /** Index of the first choice that can be: 1 where every reader gives an answer. */
  from: 0 | 1;
}

export interface Choice {
  /** The answers, or numbers as text, each with the id of its question. Empty where nothing is given. */
  given: readonly (readonly [question: string, answer: string])[];
  gives: Points;
}

type Points = Readonly<Record<string, number>>;

const nothing: Choice = { given: [], gives: {} };

/** More sums than these are not taken together: questions stay apart. */
const mostSums = 400;

/**
 * Returns the variables on which the conditions depend, in the order in which a search decides them. Questions that give
 * points to the same scores, and matter by nothing else, are one variable: the sums that they can reach.
 * @param kept a question that stays a variable of its own
 */
export function variablesOf(check: Check, conditions: readonly Condition[], kept?: Question): Variable[] {
  const isFree = check.questions.every(
    ({ asked, answers }) => !asked && answers.every(({ ends }) => ends === undefined),
  );
  const atoms = [...conditions, ...check.questions.flatMap(({ asked }) => asked ?? [])].flatMap(atomsOf);
  const scores = scoresIn(check, atoms);
  const named = new Set(atoms.flatMap((atom) => ('of' in atom ? [atom.of] : 'number' in atom ? [atom.number] : [])));
  const onlyScores = (gives: Points = {}): Points =>
    Object.fromEntries(Object.entries(gives).filter(([score, points]) => points !== 0 && scores.has(score)));

  const firstEnd = check.questions.findIndex(({ answers }) => answers.some(({ ends }) => ends !== undefined));
  const apart: Variable[] = [];
  const together = new Map<string, Variable[]>();
  check.questions.forEach((question, index) => {
    const isSure = !question.asked && !question.optional && (firstEnd === -1 || index <= firstEnd);
    const from = isSure && question.takes !== 'any' ? 1 : 0;
    const answers = question.takes === 'number' ? numbersOf(question, atoms) : question.answers;
    const choices = answers.map(({ id, gives }): Choice => ({ given: [[question.id, id]], gives: onlyScores(gives) }));
    const isKept = !isFree || named.has(question.id) || question === kept;
    if (question.takes === 'any') {
      const isIdle = !isKept && choices.every(({ gives }) => Object.keys(gives).length === 0);
      if (!isIdle) apart.push(...choices.map((choice): Variable => ({ question, from, choices: [nothing, choice] })));
      return;
    }
    const variable: Variable = { question, from, choices: [nothing, ...choices] };
    if (isKept) {
      apart.push(variable);
      return;
    }
    const key = [...new Set(choices.flatMap(({ gives }) => Object.keys(gives)))].sort().join(' ');
    if (key !== '') together.set(key, [...(together.get(key) ?? []), variable]);
  });
  // A score that a bound names alone is decided early: it leaves less open for the others.
  const alone = new Set(
    atoms.flatMap((atom) => ('sum' in atom && Object.keys(atom.sum).length === 1 ? Object.keys(atom.sum) : [])),
  );
  const isLate = (key: string) => Number(!key.split(' ').some((score) => alone.has(score)));
  const groups = [...together].sort(([a], [b]) => isLate(a) - isLate(b));
  return [...apart, ...groups.flatMap(([, variables]) => sumOf(variables))];
}

/** The scores that some condition names. */
function scoresIn(check: Check, atoms: readonly Condition[]): Set<string> {
  const ids = atoms.flatMap((atom) => {
    if ('sum' in atom) return Object.keys(atom.sum);
    return 'nearest' in atom ? (check.nearest?.scores ?? []).map(({ id }) => id) : [];
  });
  return new Set(ids);
}

/** One variable of the sums that these can reach together; these themselves, where that would be too many. */
function sumOf(variables: readonly Variable[]): readonly Variable[] {
  let sums = new Map<string, Choice>([['', nothing]]);
  for (const { choices, from } of variables) {
    const next = new Map<string, Choice>();
    for (const before of sums.values())
      for (const choice of choices.slice(from)) {
        const gives = { ...before.gives };
        for (const [score, points] of Object.entries(choice.gives)) gives[score] = round((gives[score] ?? 0) + points);
        const key = Object.entries(gives).sort().join(';');
        if (!next.has(key)) next.set(key, { gives, given: [...before.given, ...choice.given] });
      }
    if (next.size > mostSums) return variables;
    sums = next;
  }
  return [{ from: 1, choices: [nothing, ...sums.values()] }];
}

/** Sums of fractions that are equal have the same digits. */
const round = (points: number) => Math.round(points * 1e6) / 1e6;

/** The numbers at and beside every bound; all numbers, where each gives points of its own. */
function numbersOf({ id, range }: Question, atoms: readonly Condition[]): { id: string; gives: Points }[] {
  if (!range) return [];
  const { min, step, gives = {} } = range;
  const last = stepsIn(range);
  const places = new Set([0, last]);
  for (const atom of atoms) {
    if (!('number' in atom) || atom.number !== id) continue;
    for (const bound of [atom.atLeast, atom.atMost]) {
      if (bound === undefined) continue;
      const place = Math.floor((bound - min) / step);
      for (const near of [place - 1, place, place + 1]) if (near >= 0 && near <= last) places.add(near);
    }
  }
  const givesPoints = Object.keys(gives).length > 0;
  const all = givesPoints ? Array.from({ length: last + 1 }, (_, place) => place) : [...places].sort((a, b) => a - b);
  return all.map((place) => {
    const value = numberAt(range, place);
    const points = Object.entries(gives).map(([score, each]) => [score, each * Number(value)] as const);
    return { id: value, gives: Object.fromEntries(points) };
  });
}
