import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { answer, knownAnswers, none, type Answers } from '../../domain/quiz/answers.ts';
import { decideOutcome, type Condition } from '../../domain/quiz/decide.ts';
import { $keeping } from '../../stores/on-device.ts';
import { quizStore } from './quiz-store.ts';

export interface QuizProps {
  quiz: {
    id: string;
    question: string;
    signs: { id: string; text: string }[];
    none: string;
    outcomes: { id: string; when: Condition; title: string }[];
  };
  /** Shows the outcome with this id, or none for an empty one. The server's rendering needs no such thing. */
  showOutcome?: (id: string) => void;
}

const unanswered = { ssr: (): Answers => [] };
const kept = { ssr: (): 'kept' | 'page-only' => 'kept' };

export function Quiz({ quiz, showOutcome }: QuizProps) {
  const $answers = useMemo(() => quizStore(quiz), [quiz]);
  const answers = useStore($answers, unanswered);
  const keeping = useStore($keeping, kept);
  const form = useRef<HTMLFormElement>(null);
  const [touched, setTouched] = useState(false);

  const outcome = decidedOutcome(quiz, answers);
  const boxes = () => [...(form.current?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];

  useEffect(() => {
    // Boxes ticked before this script arrived count for more than what an earlier visit left.
    const ticked = boxes().filter((box) => box.checked);
    if (ticked.length > 0) {
      setTouched(true);
      $answers.set(
        knownAnswers(
          quiz,
          ticked.map((box) => box.value),
        ),
      );
    }
    // The boxes are the browser's own. They follow the store at once, whether this tab changed it or another:
    // waiting for a rendering would let an old one undo a tick.
    return $answers.subscribe((answers) => {
      for (const box of boxes()) box.checked = answers.includes(box.value);
      showOutcome?.(decidedOutcome(quiz, answers)?.id ?? '');
    });
  }, [$answers]);

  const change = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    setTouched(true);
    $answers.set(answer($answers.get(), event.target.value, event.target.checked));
  };
  const startAgain = () => {
    setTouched(false);
    $answers.set([]);
    boxes()[0]?.focus();
  };

  return (
    <form class="quiz-form" data-quiz={quiz.id} method="dialog" ref={form} onChange={change} onReset={startAgain}>
      <fieldset>
        <legend>{quiz.question}</legend>
        <p class="quiz-promise">One minute. Tick what is true. Your answers stay on this device.</p>
        {quiz.signs.map((sign) => (
          <Row key={sign.id} value={sign.id} text={sign.text} />
        ))}
        <Row value={none} text={quiz.none} />
      </fieldset>
      <p class="quiz-after">
        <button type="reset" class="button no-print">
          Start again
        </button>
        {keeping === 'page-only' && (
          <span>This browser won’t keep your answers. They stay while this page is open.</span>
        )}
        {keeping === 'kept' && outcome && !touched && <span>You ticked these on an earlier visit.</span>}
      </p>
      <p class="visually-hidden" role="status">
        {touched && outcome ? `Your outcome: ${outcome.title}. You find it below the boxes.` : ''}
      </p>
    </form>
  );
}

function decidedOutcome(quiz: QuizProps['quiz'], answers: Answers) {
  const decision = decideOutcome(quiz, answers);
  return decision.kind === 'decided' ? decision.outcome : undefined;
}

function Row({ value, text }: { value: string; text: string }) {
  return (
    <div>
      <label class={value === none ? 'quiz-row quiz-none' : 'quiz-row'}>
        <input type="checkbox" value={value} />
        <span>{text}</span>
      </label>
    </div>
  );
}
