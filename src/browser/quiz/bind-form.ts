/** Binds the controls of a form, which the server drew, to its store. The controls are the browser's own. */
import { knownAnswers } from '../../domain/quiz/answers.ts';
import { walk } from '../../domain/quiz/decide.ts';
import type { FormStore } from './form-store.ts';

export function bindForm(form: HTMLFormElement, store: FormStore): void {
  const { check, $answers } = store;
  const controls = [...form.querySelectorAll<HTMLInputElement>('[data-question] input')];
  const isNumber = (control: HTMLInputElement) => control.type === 'number';

  const early = Map.groupBy(
    controls.filter((control) => (isNumber(control) ? control.value !== '' : control.checked)),
    ({ name }) => name,
  );
  const given = Object.fromEntries([...early].map(([name, some]) => [name, some.map(({ value }) => value)]));
  if (early.size > 0) store.begin(knownAnswers(check, given));

  form.addEventListener('change', ({ target }) => {
    const control = controls.find((one) => one === target);
    if (!control) return;
    const { name, value, checked } = control;
    if (isNumber(control)) store.enter(name, value);
    else store.choose(name, value, checked);
  });
  form.addEventListener('reset', () => {
    store.clear();
    controls[0]?.focus();
  });

  // They follow the store at once, whether this tab changed it or another.
  $answers.subscribe((answers) => {
    for (const control of controls) {
      const own = answers[control.name];
      if (!isNumber(control)) control.checked = own?.includes(control.value) ?? false;
      // A number that is not taken stays in its field, to be mended.
      else if (own ?? control.validity.valid) control.value = own?.[0] ?? '';
    }
    if (!check.questions.some(({ asked, answers }) => asked ?? answers.some(({ ends }) => ends !== undefined))) return;
    const { asked } = walk(check, answers);
    for (const question of form.querySelectorAll<HTMLElement>('[data-question]'))
      question.hidden = !asked.some(({ id }) => id === question.dataset.question);
  });
}
