import { compileDrawing, compileOutcomes, type Compiled } from '../../compiled.ts';
import { allOf, anyOf, scoreBetween, type Condition } from '../../condition.ts';
import { leads, type Scored } from '../../leads.ts';
import type { Check } from '../../model.ts';
import type { Path } from '../../problems.ts';
import { compileCombined } from '../../when.ts';
import { bandsOf, pointsOf, rangeOf, valuesOf, type Band, type Range, type Rules } from './rules.ts';
import type { When } from './when.ts';
import { whenInWords } from './words.ts';

/** Returns what a quiz of kind profile compiles into: a question a statement, a score a dimension. */
export function compile(quiz: Rules): Compiled {
  const values = valuesOf(quiz);
  const scores = quiz.dimensions.map(({ id }) => ({ id, ...rangeOf(quiz, id) }));
  const conditions = {
    compile: (when: When) => compileWhen(quiz, scores, when),
    inWords: (when: When) => whenInWords(quiz, when),
  };
  const { outcomes, claims } = compileOutcomes(quiz.outcomes, conditions);
  const check: Check = {
    questions: quiz.statements.map((statement) => ({
      id: statement.id,
      takes: 'one',
      answers: values.map((value, index) => ({ id: `${index}`, gives: pointsOf(quiz, statement, value) })),
    })),
    outcomes,
    ...(quiz.profiles && {
      nearest: {
        scores: scores.map((score) => ({ ...score, power: quiz.distance?.[score.id] ?? 2 })),
        ...(quiz.decimals !== undefined && { decimals: quiz.decimals }),
        profiles: quiz.profiles.map(({ id, at }) => ({ id, at: scores.map((score) => at[score.id] ?? 0) })),
        ties: quiz.ties ?? 'none',
      },
    }),
  };
  const shown = quiz.dimensions.filter(({ id }) => bandsOf(quiz, id).length > 0).map(({ id }) => id);
  const fieldOf = (question: string): Path => ['statements', quiz.statements.findIndex(({ id }) => id === question)];
  const nearest = (quiz.profiles ?? []).map(({ id }) => ({ nearest: id }));
  const ties = quiz.ties ?? 'none';
  const certain = ties === 'none' ? [] : [...leads(scores, ties).certain, ...(nearest.length > 0 ? [nearest] : [])];
  return { check, claims, fieldOf, shown, certain, drawn: compileDrawing(quiz.drawing, conditions) };
}

/** Returns what a writer's condition compiles into. */
function compileWhen(quiz: Rules, scores: readonly Scored[], when: When): Condition {
  const rangeOf = (id: string): Range => scores.find((score) => score.id === id) ?? { min: 0, max: 0 };
  const lead = leads(scores, quiz.ties ?? 'none');
  const total = (sign: 1 | -1) => Object.fromEntries(scores.map(({ id }) => [id, sign]));
  return compileCombined(when, ({ atLeast, atMost, weakest, strongest, points, percent, bands, nearest }) => [
    ...(atLeast === undefined ? [] : [{ sum: total(1), atLeast }]),
    ...(atMost === undefined ? [] : [{ sum: total(-1), atLeast: -atMost }]),
    ...(weakest ? [anyOf(weakest.map(lead.weakest))] : []),
    ...(strongest ? [anyOf(strongest.map(lead.strongest))] : []),
    ...Object.entries(points ?? {}).map(([id, bounds]) => scoreBetween(id, bounds)),
    ...Object.entries(percent ?? {}).map(([id, { atLeast, atMost }]) => {
      const score = percentOf(id, rangeOf(id), quiz.decimals);
      return allOf([
        ...(atLeast === undefined ? [] : [score.atLeast(atLeast)]),
        ...(atMost === undefined ? [] : [score.atMost(atMost)]),
      ]);
    }),
    ...Object.entries(bands ?? {}).map(([id, ids]) =>
      anyOf(ids.map((band) => isInBand(bandsOf(quiz, id), band, percentOf(id, rangeOf(id), quiz.decimals)))),
    ),
    ...(nearest ? [anyOf(nearest.map((id) => ({ nearest: id })))] : []),
  ]);
}

interface Percent {
  atLeast: (bound: number) => Condition;
  atMost: (bound: number) => Condition;
}

/** Returns conditions on the percentage of a score, rounded to `decimals` where they are given. */
function percentOf(id: string, { min, max }: Range, decimals: number | undefined): Percent {
  const points = (percent: number) => min + (percent / 100) * (max - min);
  const unit = decimals === undefined ? 0 : 10 ** -decimals;
  const atLeast = (bound: number): Condition => ({ sum: { [id]: 1 }, atLeast: points(bound - unit / 2) });
  return {
    atLeast,
    atMost: (bound) => (unit > 0 ? { not: atLeast(bound + unit) } : { sum: { [id]: -1 }, atLeast: -points(bound) }),
  };
}

function isInBand(bands: readonly Band[], id: string, percent: Percent): Condition {
  const index = bands.findIndex((band) => band.id === id);
  const isUnder = (band: Band | undefined): Condition[] => [
    ...(band?.atMost === undefined ? [] : [percent.atMost(band.atMost)]),
    ...(band?.below === undefined ? [] : [{ not: percent.atLeast(band.below) }]),
  ];
  return allOf([...isUnder(bands[index]), ...isUnder(bands[index - 1]).map((not) => ({ not }))]);
}
