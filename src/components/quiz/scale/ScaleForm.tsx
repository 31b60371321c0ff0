import { useStore } from '@nanostores/preact';
import type { WritableAtom } from 'nanostores';
import { useEffect, useRef, useState } from 'preact/hooks';
import { outcomeOf } from '../../../domain/quiz/kind.ts';
import {
  decideOutcome,
  knownPoints,
  missing,
  tally,
  type Condition,
  type Points,
  type Tally,
} from '../../../domain/quiz/scale/decide.ts';
import { FormEnd } from '../FormEnd.tsx';
import { nothingShown, type ShownOutcome } from '../../../browser/quiz/shown-outcome.ts';

export interface ScaleQuiz {
  id: string;
  question: string;
  promise: string;
  points: string[];
  dimensions: { id: string; name: string; about: string }[];
  statements: { id: string; dimension: string; text: string }[];
  outcomes: { id: string; when: Condition }[];
}

export interface ScaleFormProps {
  quiz: ScaleQuiz;
  $points: WritableAtom<Points>;
  /** The outcomes in the page around the form. */
  shown?: ShownOutcome;
}

const unanswered = { ssr: (): Points => ({}) };

/** The form of a self-check of kind scale, with a bar a dimension once every statement has its answer. */
export function ScaleForm({ quiz, $points, shown = nothingShown }: ScaleFormProps) {
  const points = useStore($points, unanswered);
  const form = useRef<HTMLFormElement>(null);
  const [touched, setTouched] = useState(false);
  const [notice, setNotice] = useState('');

  const buttons = () => [...(form.current?.querySelectorAll<HTMLInputElement>('input[type=radio]') ?? [])];
  const checked = () =>
    Object.fromEntries(
      buttons()
        .filter((button) => button.checked)
        .map((button) => [button.name, Number(button.value)]),
    );

  useEffect(() => {
    // Answers given before this script arrived count for more than what an earlier visit left.
    const early = knownPoints(quiz, checked());
    if (Object.keys(early).length > 0) {
      setTouched(true);
      $points.set(early);
    }
    // The buttons follow the store at once, whether this tab changed it or another.
    return $points.subscribe((points) => {
      for (const button of buttons()) button.checked = points[button.name] === Number(button.value);
    });
  }, [$points]);

  const change = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    setTouched(true);
    setNotice('');
    $points.set({ ...$points.get(), [event.target.name]: Number(event.target.value) });
  };
  const startAgain = () => {
    setTouched(false);
    setNotice('All answers are cleared.');
    $points.set({});
    buttons()[0]?.focus();
  };
  const goToMissing = () =>
    buttons()
      .find((button) => !Object.hasOwn(points, button.name))
      ?.focus();

  const left = missing(quiz, points);
  const decision = decideOutcome(quiz, points);

  return (
    <form class="quiz-form" data-quiz={quiz.id} method="dialog" ref={form} onChange={change} onReset={startAgain}>
      <fieldset>
        <legend>{quiz.question}</legend>
        <p class="quiz-promise">{quiz.promise}</p>
        {quiz.statements.map((statement) => (
          <fieldset class="scale-statement" key={statement.id} data-dimension={statement.dimension}>
            <legend>{statement.text}</legend>
            <div class="scale-answers">
              {quiz.points.map((label, value) => (
                <label key={label}>
                  <input type="radio" name={statement.id} value={value} />
                  <span>
                    {label}
                    <span class="scale-points"> ({value})</span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </fieldset>
      {decision.kind === 'incomplete' && (
        <p class="quiz-after">
          <span>
            {left === 1 ? 'One statement has no answer yet.' : `${left} statements have no answer yet.`} Your outcome
            shows when all have one.
          </span>
          <button type="button" class="button no-print" onClick={goToMissing}>
            Go to the next one
          </button>
        </p>
      )}
      <FormEnd outcome={outcomeOf(decision)?.id} touched={touched} notice={notice} shown={shown} />
      {decision.kind === 'decided' && <Bars quiz={quiz} tally={tally(quiz, points)} />}
    </form>
  );
}

/** Where the points are: a bar a dimension, and the same in words. */
function Bars({ quiz, tally }: { quiz: ScaleQuiz; tally: Tally }) {
  return (
    <ul class="scale-bars" aria-label="Your answers by dimension">
      {tally.dimensions.map(({ id, points, most }, index) => (
        <li key={id}>
          <p>
            <strong>{quiz.dimensions[index]?.name}</strong>: {points} of {most} points
            {id === tally.weakest && ', where there is most to gain'}
          </p>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect class="scale-whole" width="100" height="4" />
            <rect class="scale-part" width={(100 * points) / most} height="4" />
          </svg>
          <p class="scale-about">{quiz.dimensions[index]?.about}</p>
        </li>
      ))}
    </ul>
  );
}
