import { render } from 'preact';
import * as say from '#words/quiz-steps.ts';
import type { FormStore } from '../../browser/quiz/form-store.ts';
import { walk } from '../../domain/quiz/decide.ts';

/** Lets a form ask one question at a time; before the script comes, and without it, it asks all on one page. */
export function mountSteps(form: HTMLFormElement, store: FormStore): void {
  const root = document.createElement('div');
  form.querySelector('[data-quiz-end]')?.before(root);
  const elements = [...form.querySelectorAll<HTMLElement>('[data-question]')];
  const elementOf = (id: string) => elements.find(({ dataset }) => dataset.question === id);
  const first = walk(store.check, store.$answers.get());
  let current = first.missing[0] ?? first.asked.at(-1)?.id;

  const goTo = (id: string) => {
    current = id;
    draw();
    elementOf(id)?.querySelector('input')?.focus();
  };
  const draw = () => {
    const { asked, missing } = walk(store.check, store.$answers.get());
    const ids = asked.map(({ id }) => id);
    const place = Math.max(0, ids.indexOf(current ?? ''));
    for (const element of elements) element.hidden = element.dataset.question !== ids[place];
    const mayGrow = missing.length > 0 && ids.length < store.check.questions.length;
    render(<Steps ids={ids} place={place} missing={missing} mayGrow={mayGrow} goTo={goTo} />, root);
  };
  // The form shows what is asked whenever an answer changes; of that, one question is left here, at once.
  store.$answers.subscribe((answers) => {
    // "Start again" begins at the first.
    if (Object.keys(answers).length === 0) current = undefined;
    draw();
  });
}

interface StepsProps {
  /** The questions that are asked, and the place of the one that shows. */
  ids: readonly string[];
  place: number;
  missing: readonly string[];
  /** Whether answers may lead to more questions. */
  mayGrow: boolean;
  goTo: (id: string) => void;
}

export function Steps({ ids, place, missing, mayGrow, goTo }: StepsProps) {
  const [before, next] = [ids[place - 1], ids[place + 1]];
  const isAnswered = !missing.includes(ids[place] ?? '');
  return (
    <p class="quiz-after quiz-steps no-print">
      <button type="button" class="button" disabled={before === undefined} onClick={() => goTo(before ?? '')}>
        {say.back}
      </button>
      <span>{say.questionOf(place + 1, ids.length, mayGrow)}</span>
      {!(isAnswered && next === undefined) && (
        <button
          type="button"
          class="button button-yes"
          // Pressed before there is an answer, it leads to what is to be answered.
          onClick={() => goTo((isAnswered && next) || (ids[place] ?? ''))}
        >
          {say.next}
        </button>
      )}
    </p>
  );
}
