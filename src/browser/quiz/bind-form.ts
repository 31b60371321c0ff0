/** Binds the controls of a form, which the server drew, to its store. The controls are the browser's own. */
import { isAny, knownAnswers } from '../../domain/quiz/answers.ts';
import { walk } from '../../domain/quiz/decide.ts';
import type { FormStore } from './form-store.ts';

export function bindForm(form: HTMLFormElement, store: FormStore): void {
  const { check, $answers } = store;
  const questions = [...form.querySelectorAll<HTMLElement>('[data-question]')];
  // Boxes and numbers have no name, which only what is sent somewhere needs: their question is around them.
  const controls = questions.flatMap((around) =>
    [...around.querySelectorAll('input')].map((control) => ({
      control,
      id: around.dataset.question ?? '',
      isNumber: control.type === 'number',
    })),
  );

  const early: Record<string, string[]> = {};
  for (const { control, id, isNumber } of controls)
    if (isNumber ? control.value : control.checked) (early[id] ??= []).push(control.value);
  const given = knownAnswers(check, early);
  if (isAny(given)) store.begin(given);

  form.addEventListener('change', ({ target }) => {
    const changed = controls.find(({ control }) => control === target);
    if (!changed) return;
    const { control, id, isNumber } = changed;
    if (isNumber) store.enter(id, control.value);
    else store.choose(id, control.value, control.checked);
  });
  // The second half of a double click lands on whatever the first half moved below the pointer.
  form.addEventListener('click', (event) => {
    if (event.detail > 1) event.preventDefault();
  });
  form.addEventListener('reset', () => {
    store.clear();
    controls[0]?.control.focus();
  });

  // They follow the store at once, whether this tab changed it or another.
  $answers.subscribe((answers) => {
    for (const { control, id, isNumber } of controls) {
      const own = answers[id];
      if (!isNumber) control.checked = own?.includes(control.value) ?? false;
      // A number that is not taken stays in its field, to be mended.
      else if (own ?? control.validity.valid) control.value = own?.[0] ?? '';
    }
    if (!check.questions.some(({ asked, answers }) => asked ?? answers.some(({ ends }) => ends !== undefined))) return;
    const { asked } = walk(check, answers);
    for (const question of questions) question.hidden = !asked.some(({ id }) => id === question.dataset.question);
  });
}
