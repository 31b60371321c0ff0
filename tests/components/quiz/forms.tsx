/** Self-checks about nothing as the server draws them, for the island to take over, and the ways to find their parts. */
import { screen, within } from '@testing-library/preact';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { FormEnd } from '../../../src/components/quiz/FormEnd.tsx';
import { hydrate } from '../../../src/components/quiz/hydrate.ts';
import { asRendered, type IslandQuiz } from '../../../src/components/quiz/island-quiz.ts';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import { viewOf, type Showable } from '../../../src/domain/quiz/show/show.ts';
import type { QuestionView } from '../../../src/domain/quiz/show/view.ts';
import { storageKey } from '../../../src/domain/quiz/stored-answers.ts';

type Quiz = Showable & { id: string };

const controls = ({ id, takes, answers, number }: QuestionView) =>
  number
    ? `<label for="${id}-number">${number.unit}</label>
       <input type="number" name="${id}" id="${id}-number" min="${number.min}" max="${number.max}" step="${number.step}">`
    : answers
        .map(
          (answer) =>
            `<input type="${takes === 'any' ? 'checkbox' : 'radio'}" name="${id}" value="${answer.id}" id="${id}-${answer.id}">
             <label for="${id}-${answer.id}">${answer.text}</label>`,
        )
        .join('');

const question = (view: QuestionView) =>
  view.text
    ? `<fieldset data-question="${view.id}"><legend>${view.text}</legend>${controls(view)}</fieldset>`
    : `<div data-question="${view.id}">${controls(view)}</div>`;

/** What Outcome.astro makes of an outcome, as far as scripts read it. */
const outcome = (check: IslandQuiz['check'], id: string) => {
  const parts = check.outcomes.find((one) => one.id === id)?.parts ?? [];
  return `<aside data-outcome="${id}"><div class="outcome">
    <h3 class="outcome-title">the ${id}</h3>
    ${parts.map((part) => `<p data-part="${part.id}">${part.id} of ${id}</p>`).join('')}
    <ol class="steps"><li><label><input type="checkbox"> Begin</label></li></ol>
  </div></aside>`;
};

/** Puts a self-check into the page as the server draws it, before any script. */
export function drawn(quiz: Quiz, more: Partial<IslandQuiz> = {}): HTMLElement {
  const { check } = compileQuiz(quiz);
  const view = viewOf(quiz);
  const box = document.createElement('section');
  box.dataset.quizBox = quiz.id;
  box.dataset.quizPage = `https://example.org/quiz/${quiz.id}/`;
  const island = { id: quiz.id, check, ...(view.results && { results: view.results }), ...more };
  box.innerHTML = `<form data-quiz="${quiz.id}" method="dialog">
      <fieldset><legend>What do you see?</legend>${view.form.questions.map(question).join('')}</fieldset>
      <div data-quiz-end></div>
    </form>
    ${check.outcomes.map(({ id }) => outcome(check, id)).join('')}
    <script type="application/json">${JSON.stringify(island)}</script>`;
  const end = box.querySelector('[data-quiz-end]') as HTMLElement;
  render(<FormEnd form={asRendered} />, end);
  const html = end.innerHTML;
  render(null, end);
  end.innerHTML = html;
  document.body.append(box);
  onTestFinished(() => box.remove());
  return box;
}

/** Draws a self-check and lets the island take it over. */
export async function open(quiz: Quiz, more: Partial<IslandQuiz> = {}) {
  const box = drawn(quiz, more);
  await hydrate(box);
  return { box, shown: () => box.dataset.decided };
}

export const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
export const radio = (question: string, name: string) =>
  within(screen.getByRole('group', { name: question })).getByRole<HTMLInputElement>('radio', { name });
export const status = () => document.querySelector('[data-quiz] [role=status]')?.textContent;
export const stored = (id: string) => localStorage.getItem(storageKey(id));
export const store = (id: string, answers: unknown, version = 2) =>
  localStorage.setItem(storageKey(id), JSON.stringify({ version, answers }));
