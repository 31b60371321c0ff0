import { cleanup, render } from '@testing-library/preact';
import { atom } from 'nanostores';
import { hydrate, render as renderInto } from 'preact';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { quizStore } from '../../../src/browser/quiz/quiz-store.ts';
import type { FormKind, FormQuiz } from '../../../src/components/quiz/form-kind.ts';
import { QuizForm } from '../../../src/components/quiz/QuizForm.tsx';
import { scale } from '../../../src/components/quiz/scale/rows.tsx';
import { signs } from '../../../src/components/quiz/signs/rows.tsx';
import { box, store, swim, weather } from './forms.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe('QuizForm, taking over what the server drew', () => {
  /** The server's form, with something checked before the script came; returns what the answers then are. */
  function early<Q extends FormQuiz, A extends object>(kind: FormKind<Q, A>, quiz: Q, checked: string[]) {
    const { container, unmount } = render(
      <QuizForm kind={kind} quiz={quiz} $answers={atom(kind.known(quiz, undefined))} />,
    );
    const html = container.innerHTML;
    unmount();
    container.innerHTML = html;
    document.body.append(container);
    for (const selector of checked) container.querySelector<HTMLInputElement>(selector)?.click();
    const $answers = quizStore(quiz.id, (kept) => kind.known(quiz, kept));
    hydrate(<QuizForm kind={kind} quiz={quiz} $answers={$answers} />, container);
    onTestFinished(() => {
      renderInto(null, container);
      container.remove();
    });
    return $answers;
  }

  it('takes boxes that were ticked early for the answers, over those of an earlier visit', async () => {
    store(weather.id, ['wet']);
    const $answers = early(signs, weather, ['[value=cold]']);
    await vi.waitFor(() => expect($answers.get()).toEqual(['cold']));
    expect(box('It is cold').checked).toBe(true);
    expect(box('It is wet').checked).toBe(false);
  });

  it('lets a sign count that was ticked early beside "none"', async () => {
    const $answers = early(signs, weather, ['[value=none]', '[value=cold]']);
    await vi.waitFor(() => expect($answers.get()).toEqual(['cold']));
    expect(box('Neither').checked).toBe(false);
  });

  it('takes buttons that were chosen early for the answers', async () => {
    const $answers = early(scale, swim, ['[name=dive][value="1"]']);
    await vi.waitFor(() => expect($answers.get()).toEqual({ dive: 1 }));
  });
});
