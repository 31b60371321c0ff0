/** A self-check as a page without script has it, and a small reading of the style sheet that decides there. */
import { parse, type HTMLElement } from 'node-html-parser';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import type { Check } from '../../../src/domain/quiz/model.ts';
import { viewOf, type Showable } from '../../../src/domain/quiz/show/show.ts';

/** What a reader checked: ids of answers by question. Answers that exclude each other, too: no script takes them back. */
export type Checked = Readonly<Record<string, readonly string[]>>;

/** Returns the controls of a check, with some of them checked, in the box that styles know it by. */
export function boxOf(
  check: Pick<Check, 'questions'>,
  checked: Checked,
  { id = 'box', more = '', counts = new Map<string, string>() } = {},
): HTMLElement {
  const questions = check.questions.map(({ id, takes, answers }) => {
    const controls = answers.map(
      (answer) =>
        `<input ${takes === 'any' ? 'type="checkbox"' : `type="radio" name="${id}"`} value="${answer.id}"${checked[id]?.includes(answer.id) ? ' checked' : ''}><label></label>`,
    );
    return `<div data-question="${id}" data-counts="${counts.get(id) ?? ''}">${controls.join('')}</div>`;
  });
  return parse(`<section data-quiz-box="${id}"><form data-quiz="${id}">${questions.join('')}</form>${more}</section>`);
}

/** Returns the page of a quiz: its form, and an element for each outcome, part, mark and count. */
export function pageOf(quiz: Showable & { id: string }, checked: Checked): HTMLElement {
  const { check } = compileQuiz(quiz);
  const { form, parts, scores } = viewOf(quiz);
  const outcomes = check.outcomes.map(
    (
      outcome,
    ) => `<aside data-outcome="${outcome.id}"><ol class="steps"><li><label><input type="checkbox"></label></li></ol>
      ${(outcome.parts ?? []).map((part) => `<p data-part="${part.id}"></p>`).join('')}</aside>`,
  );
  const marks = parts.map((part) => `<path data-mark="${part.id}"></path>`);
  const counts = ['total', ...scores.map((score) => score.id)].map((score) => `<span data-points="${score}"></span>`);
  return boxOf(check, checked, {
    id: quiz.id,
    more: [...outcomes, ...marks, ...counts].join(''),
    counts: new Map(form.questions.map((question) => [question.id, question.counts ?? ''])),
  });
}

/** Returns the rules of a style sheet, in order, as its selector and its declarations. */
export const rulesIn = (css: string): { selector: string; declarations: string }[] =>
  [...css.replace('@supports selector(:has(a)){', '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(
    ([, selector = '', declarations = '']) => ({ selector: selector.trim(), declarations }),
  );

/** Returns the outcomes and the parts of outcomes that the styles show. All of these rules weigh the same: the last wins. */
export function shownIn(css: string, page: HTMLElement): { outcomes: string[]; parts: string[] } {
  const hidden = new Set<HTMLElement>();
  /** Whether the box is one of those that a rule is for. Many rules share a condition. */
  const boxes = new Map<string, boolean>();
  const isFor = (box: string) => {
    const is = boxes.get(box) ?? page.querySelector(box) !== null;
    boxes.set(box, is);
    return is;
  };
  for (const { selector, declarations } of rulesIn(css)) {
    if (!declarations.startsWith('display:')) continue;
    const [, box, within = selector] = /^:where\((.*)\) (\[data-outcome.*)$/.exec(selector) ?? [];
    if (box !== undefined && !isFor(box)) continue;
    for (const element of page.querySelectorAll(within))
      if (declarations === 'display:none') hidden.add(element);
      else hidden.delete(element);
  }
  const shown = page.querySelectorAll('[data-outcome]').filter((outcome) => !hidden.has(outcome));
  return {
    outcomes: shown.map((outcome) => outcome.getAttribute('data-outcome') ?? ''),
    parts: shown.flatMap((outcome) =>
      outcome
        .querySelectorAll('[data-part]')
        .filter((part) => !hidden.has(part))
        .map((part) => part.getAttribute('data-part') ?? ''),
    ),
  };
}

/** Returns what the counters of the styles add up to, by the `data-points` of the element that shows them. */
export function countedIn(css: string, page: HTMLElement): Record<string, number> {
  const counters = new Map<string, number>();
  for (const { selector, declarations } of rulesIn(css)) {
    const [, increments] = /^counter-increment:(.*)$/.exec(declarations) ?? [];
    if (!increments) continue;
    const times = page.querySelectorAll(selector).length;
    for (const [, name = '', points] of increments.matchAll(/(\S+) (-?\d+)/g))
      counters.set(name, (counters.get(name) ?? 0) + times * Number(points));
  }
  return Object.fromEntries(
    rulesIn(css).flatMap(({ selector, declarations }) => {
      const [, name] = /^content:counter\((.*)\)$/.exec(declarations) ?? [];
      const [element] = page.querySelectorAll(selector.replace('::after', ''));
      return name && element ? [[element.getAttribute('data-points') ?? '', counters.get(name) ?? 0]] : [];
    }),
  );
}
