import userEvent from '@testing-library/user-event';
import { atom } from 'nanostores';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bindForm } from '../../../src/browser/quiz/bind-form.ts';
import { createForm } from '../../../src/browser/quiz/form-store.ts';
import type { Answers } from '../../../src/domain/quiz/answers.ts';
import type { Check } from '../../../src/domain/quiz/model.ts';

/** Which of two pets, and only for a dog how far it walks. Who has none is asked nothing more. */
const check: Check = {
  questions: [
    { id: 'pets', takes: 'any', answers: [{ id: 'cat' }, { id: 'dog' }, { id: 'no-pet', alone: true }] },
    {
      id: 'walk',
      takes: 'number',
      answers: [],
      range: { min: 0, max: 10, step: 0.5 },
      asked: { of: 'pets', is: ['dog'] },
    },
    { id: 'where', takes: 'one', answers: [{ id: 'in' }, { id: 'out', ends: 'outside' }] },
    { id: 'why', takes: 'one', answers: [{ id: 'joy' }] },
  ],
  outcomes: [{ id: 'outside', when: { any: [] } }],
};

function open(kept: Answers = {}, before: (form: HTMLFormElement) => void = () => undefined) {
  const form = document.createElement('form');
  form.innerHTML = `
    <div data-question="pets">
      <input type="checkbox" value="cat"><input type="checkbox" value="dog">
      <input type="checkbox" value="no-pet">
    </div>
    <div data-question="walk"><input type="number" min="0" max="10" step="0.5"></div>
    <div data-question="where">
      <input type="radio" name="where" value="in"><input type="radio" name="where" value="out">
    </div>
    <div data-question="why"><input type="radio" name="why" value="joy"></div>
    <p id="elsewhere"><input type="checkbox" value="cat"></p>
    <button type="reset">Start again</button>`;
  document.body.append(form);
  onTestFinished(() => form.remove());
  before(form);
  const store = createForm(check, atom(kept));
  bindForm(form, store);
  const control = (name: string, value?: string) =>
    form.querySelector<HTMLInputElement>(
      `:is([data-question=${name}], #${name}) input${value ? `[value=${value}]` : ''}`,
    ) as HTMLInputElement;
  const asked = () =>
    [...form.querySelectorAll<HTMLElement>('[data-question]')]
      .filter(({ hidden }) => !hidden)
      .map(({ dataset }) => dataset.question);
  return { form, store, control, asked, answers: () => store.$answers.get() };
}

describe('bindForm', () => {
  it('gives the store what a reader answers', async () => {
    const { control, answers } = open();
    await userEvent.click(control('pets', 'dog'));
    await userEvent.type(control('walk'), '2.5');
    await userEvent.tab();
    await userEvent.click(control('where', 'in'));
    expect(answers()).toEqual({ pets: ['dog'], walk: ['2.5'], where: ['in'] });
    await userEvent.click(control('pets', 'dog'));
    expect(answers()).toEqual({ walk: ['2.5'], where: ['in'] });
  });

  it('leaves controls alone that are no answers', async () => {
    const { control, answers } = open({ pets: ['cat'] });
    expect(control('elsewhere').checked).toBe(false);
    await userEvent.click(control('elsewhere'));
    expect(answers()).toEqual({ pets: ['cat'] });
  });

  it('checks what the store has from an earlier visit, and counts that for no touch', () => {
    const { control, store } = open({ pets: ['cat'], walk: ['3'], where: ['in'] });
    expect(control('pets', 'cat').checked).toBe(true);
    expect(control('pets', 'dog').checked).toBe(false);
    expect(control('walk').value).toBe('3');
    expect(control('where', 'in').checked).toBe(true);
    expect(store.$visit.get().touched).toBe(false);
  });

  it('takes what was answered before it came, over an earlier visit', () => {
    const { control, answers, store } = open({ pets: ['cat'], where: ['in'] }, (form) => {
      for (const value of ['dog', 'no-pet'])
        (form.querySelector(`[value=${value}]`) as HTMLInputElement).checked = true;
      (form.querySelector('[data-question=walk] input') as HTMLInputElement).value = '4';
    });
    expect(answers()).toEqual({ pets: ['dog'], walk: ['4'] });
    expect(control('pets', 'cat').checked).toBe(false);
    expect(control('pets', 'no-pet').checked).toBe(false);
    expect(store.$visit.get().touched).toBe(true);
  });

  it('lets the controls follow the store', () => {
    const { control, store } = open();
    store.$answers.set({ pets: ['dog', 'cat'], walk: ['1'] });
    expect(control('pets', 'cat').checked && control('pets', 'dog').checked).toBe(true);
    expect(control('walk').value).toBe('1');
    store.choose('pets', 'no-pet', true);
    expect(control('pets', 'cat').checked || control('pets', 'dog').checked).toBe(false);
  });

  it('leaves a number that does not count in its field, for the reader to mend', async () => {
    const { control, answers } = open({ pets: ['dog'], walk: ['3'] });
    await userEvent.clear(control('walk'));
    await userEvent.type(control('walk'), '11');
    await userEvent.tab();
    expect(answers()).toEqual({ pets: ['dog'] });
    expect(control('walk').value).toBe('11');
  });

  it('hides what is not asked, and nothing after an answer that leads to an outcome', async () => {
    const { control, asked } = open();
    expect(asked()).toEqual(['pets', 'where', 'why']);
    await userEvent.click(control('pets', 'dog'));
    expect(asked()).toEqual(['pets', 'walk', 'where', 'why']);
    await userEvent.click(control('where', 'out'));
    expect(asked()).toEqual(['pets', 'walk', 'where']);
    await userEvent.click(control('where', 'in'));
    await userEvent.click(control('pets', 'dog'));
    expect(asked()).toEqual(['pets', 'where', 'why']);
  });

  it('clears the store and every control on "Start again", and begins at the first', async () => {
    const { form, control, answers, asked } = open({ pets: ['dog'], walk: ['3'], where: ['out'] });
    await userEvent.click(form.querySelector('button') as HTMLButtonElement);
    expect(answers()).toEqual({});
    expect(form.querySelectorAll(':checked')).toHaveLength(0);
    expect(control('walk').value).toBe('');
    expect(asked()).toEqual(['pets', 'where', 'why']);
    expect(document.activeElement).toBe(control('pets', 'cat'));
  });
});
