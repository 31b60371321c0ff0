import { compileQuiz } from '../compile.ts';
import type { Condition } from '../condition.ts';
import type { Check, Question } from '../model.ts';
import { shapeName } from './drawn.ts';
import { NotInCss, quoted, selectorsOf } from './selectors.ts';
import { settled } from './settled.ts';
import { viewOf, type Showable } from './show.ts';

export interface QuizStyles {
  css: string;
  /** Whether they show the outcome without script. Else the page works as paper does: points, and conditions in words. */
  decide: boolean;
  /** Whether they add up the points without script. */
  count: boolean;
  /** Whether a drawing beside the questions follows the answers. */
  draw: boolean;
}

/** More rules than these weigh more than adding up by hand. */
const mostCounters = 400;
/** Selectors that are longer, in characters, weigh more than looking up by hand. */
const longest = 60_000;

const known = new WeakMap<object, QuizStyles>();

/** Returns the style sheet that shows a reader's outcome, made from the conditions that `decide` follows. */
export function stylesOf(quiz: Showable & { id: string }): QuizStyles {
  const styles = known.get(quiz) ?? makeStyles(quiz);
  known.set(quiz, styles);
  return styles;
}

function makeStyles(quiz: Showable & { id: string }): QuizStyles {
  const { check, drawn } = compileQuiz(quiz);
  const box = `[data-quiz-box=${quiz.id}]`;
  const scripted = [
    `${box}[data-decided] [data-outcome]{display:none}`,
    `${check.outcomes.map(({ id }) => `${box}[data-decided=${id}] [data-outcome=${id}]`).join()}{display:block}`,
  ];
  const figure = [
    ...(quiz.drawing ? drawingRules(check, box, drawn) : []),
    ...(quiz.motif && quiz.motif !== 'net' ? figureRules(check, box, quiz.motif) : []),
  ];
  const draw = figure.length > 0;
  const deciding = decidingRules(check, box);
  if (deciding) return { css: [...scripted, ...deciding, ...figure].join('\n'), decide: true, count: false, draw };
  const counters = countingRules(quiz, check, box);
  return {
    css: [`${box}:not([data-decided]) [data-outcome]{display:none}`, ...scripted, ...counters, ...figure].join('\n'),
    decide: false,
    count: counters.length > 0,
    draw,
  };
}

/** Whether a question needs more than looking at what is checked: its turn depends on others, or it takes a number. */
const isBeyond = ({ asked, answers, takes, optional }: Question) =>
  asked ?? (answers.some(({ ends }) => ends !== undefined) || (takes === 'number' && !optional));

/**
 * Rules that weigh nothing, from the last outcome to the first: the first that holds comes last and wins. Undefined where
 * CSS can't tell: points over many questions, questions that depend on others, numbers.
 */
function decidingRules(check: Check, box: string): string[] | undefined {
  if (check.questions.some(isBeyond)) return undefined;
  const select = selectorsOf(check);
  const answered = check.questions
    .filter(({ optional }) => !optional)
    .map(({ id }) => `:has([data-question=${id}] :checked)`)
    .join('');
  const open = `${box}:not([data-decided])`;
  try {
    const where = (condition: Condition) => `:where(${open}${answered}${select(condition)})`;
    const rules = check.outcomes
      .map(
        ({ id, when }) =>
          `${where(when)} [data-outcome]{display:none}${where(when)} [data-outcome=${id}]{display:block}`,
      )
      .reverse();
    const parts = check.outcomes.flatMap(({ id, parts = [] }) =>
      parts.map((part) => `${where({ not: part.when })} [data-outcome=${id}] [data-part=${part.id}]{display:none}`),
    );
    const css = [
      '@supports selector(:has(a)){',
      `:where(${open}) [data-outcome],${open} :is(.outcome-if,.part-if){display:none}`,
      ...rules,
      ...parts,
      '}',
    ];
    return css.join('').length > longest ? undefined : css;
  } catch (error) {
    if (error instanceof NotInCss) return undefined;
    throw error;
  }
}

/** Each shape of a quiz's own drawing is there when its condition is known to hold. Empty where CSS can't tell. */
function drawingRules(check: Check, box: string, drawn: readonly (Condition | undefined)[]): string[] {
  if (check.questions.some(isBeyond)) return [];
  const select = selectorsOf(check);
  const shapes = drawn.flatMap((when, index) => (when ? [{ name: shapeName(index), when }] : []));
  if (shapes.length === 0) return [];
  try {
    const shown = shapes.map(({ name, when }) => `${box}${select(settled(when, check))} .${name}`);
    const css = [`${box} :is(${shapes.map(({ name }) => `.${name}`).join()}){opacity:0}`, `${shown.join()}{opacity:1}`];
    return css.join('').length > longest ? [] : css;
  } catch (error) {
    if (error instanceof NotInCss) return [];
    throw error;
  }
}

/** The drawing follows the answers: each true sign draws its part, and who can say yes is filled. */
function figureRules(check: Check, box: string, motif: Showable['motif']): string[] {
  const signs = check.questions.flatMap(({ id, takes, answers }) =>
    takes === 'any'
      ? answers.filter(({ alone }) => !alone).map((answer) => ({ id: answer.id, is: `[value=${quoted(answer.id)}]` }))
      : [{ id, is: `[data-question=${id}] [value=yes]` }],
  );
  const all = signs.map(({ is }) => `:has(${is}:checked)`);
  const none = check.questions.map(
    ({ id, takes }) => `:has([data-question=${id}] [value=${takes === 'any' ? 'none' : 'no'}]:checked)`,
  );
  const filled = {
    ceiling: [...all.map((is) => `${box}${is} .above`), `${box}${none.join('')}:not(${all.join()}) .manager`],
    line: [`${box}${all.join('')} .line-end`],
    net: [],
  }[motif ?? 'net'];
  return [
    `${signs.map(({ id }, index) => `${box}${all[index]} [data-mark=${id}]`).join()}{opacity:1}`,
    ...(filled.length > 0 ? [`${filled.join()}{fill:var(--color-yes);stroke:var(--color-yes)}`] : []),
  ];
}

/** Counters that add up the points of checked answers. Empty where points are no whole numbers, or rules too many. */
function countingRules(quiz: Showable, check: Check, box: string): string[] {
  const { form, scores } = viewOf(quiz);
  if (scores.length === 0 || check.questions.some(({ range }) => range?.gives)) return [];
  const groups = new Map(
    form.questions.map(({ id, counts }) => [counts, check.questions.find((one) => one.id === id)]),
  );
  const rules = [...groups].flatMap(([counts, question]) =>
    (question?.answers ?? []).flatMap(({ id, gives = {} }) => {
      const points = Object.entries(gives).filter(([, value]) => value !== 0);
      const total = points.reduce((sum, [, value]) => sum + value, 0);
      const increments = points.map(([score, value]) => ` points-${score} ${value}`).join('');
      return points.length > 0
        ? [
            `${box} [data-counts=${counts}] [value=${quoted(id)}]:checked{counter-increment:points ${total}${increments}}`,
          ]
        : [];
    }),
  );
  const isWhole = check.questions.every(({ answers }) =>
    answers.every(({ gives = {} }) => Object.values(gives).every(Number.isInteger)),
  );
  if (!isWhole || rules.length > mostCounters) return [];
  return [
    `${box}{counter-reset:points ${scores.map(({ id }) => `points-${id}`).join(' ')}}`,
    ...rules,
    `${box} [data-points=total]::after{content:counter(points)}`,
    ...scores.map(({ id }) => `${box} [data-points=${id}]::after{content:counter(points-${id})}`),
  ];
}
