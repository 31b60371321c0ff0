import { useStore } from '@nanostores/preact';
import type { WritableAtom } from 'nanostores';
import { useEffect, useRef, useState } from 'preact/hooks';
import { nothingShown, type ShownOutcome } from '../../browser/quiz/shown-outcome.ts';
import { outcomeOf } from '../../domain/quiz/model.ts';
import type { FormKind, FormQuiz } from './form-kind.ts';
import { FormEnd } from './FormEnd.tsx';

export interface QuizFormProps<Q extends FormQuiz, A extends object> {
  kind: FormKind<Q, A>;
  quiz: Q;
  $answers: WritableAtom<A>;
  /** The outcomes in the page around the form. */
  shown?: ShownOutcome;
}

/** The form of any self-check, around the rows of its kind. It writes to `$answers`; who shows the outcome listens. */
export function QuizForm<Q extends FormQuiz, A extends object>(properties: QuizFormProps<Q, A>) {
  const { kind, quiz, $answers, shown = nothingShown } = properties;
  const { Rows, Progress, Result } = kind;
  const unanswered = () => kind.known(quiz, undefined);
  const answers = useStore($answers, { ssr: unanswered });
  const form = useRef<HTMLFormElement>(null);
  const [touched, setTouched] = useState(false);
  const [notice, setNotice] = useState('');

  const controls = () => [...(form.current?.querySelectorAll('input') ?? [])];

  useEffect(() => {
    // Answers given before this script arrived count for more than what an earlier visit left.
    const early = controls().filter((control) => control.checked);
    if (early.length > 0) {
      setTouched(true);
      $answers.set(kind.known(quiz, kind.given(early)));
    }
    // The controls are the browser's own. They follow the store at once, whether this tab changed it or another:
    // waiting for a rendering would let an old one undo a tick.
    return $answers.subscribe((answers) => {
      for (const control of controls()) control.checked = kind.isChecked(answers, control);
    });
  }, [$answers]);

  const change = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const before = $answers.get();
    const after = kind.change(before, event.target);
    setTouched(true);
    setNotice(kind.notice?.(before, after) ?? '');
    $answers.set(after);
  };
  const startAgain = () => {
    setTouched(false);
    setNotice(kind.cleared);
    $answers.set(unanswered());
    controls()[0]?.focus();
  };

  return (
    <form class="quiz-form" data-quiz={quiz.id} method="dialog" ref={form} onChange={change} onReset={startAgain}>
      <fieldset>
        <legend>{quiz.question}</legend>
        <p class="quiz-promise">{quiz.promise}</p>
        <Rows quiz={quiz} />
      </fieldset>
      {Progress && <Progress quiz={quiz} answers={answers} />}
      <FormEnd outcome={outcomeOf(kind.decide(quiz, answers))?.id} touched={touched} notice={notice} shown={shown} />
      {Result && <Result quiz={quiz} answers={answers} />}
    </form>
  );
}
