import { useStore } from '@nanostores/preact';
import type { WritableAtom } from 'nanostores';
import { useEffect, useRef, useState } from 'preact/hooks';
import { outcomeOf } from '../../../domain/quiz/kind.ts';
import { answer, knownAnswers, none, type Answers } from '../../../domain/quiz/signs/answers.ts';
import { decideOutcome, type Condition } from '../../../domain/quiz/signs/decide.ts';
import { FormEnd } from '../FormEnd.tsx';
import { nothingShown, type ShownOutcome } from '../../../browser/quiz/shown-outcome.ts';

export interface SignsQuiz {
  id: string;
  question: string;
  promise: string;
  signs: { id: string; text: string; short?: string; differs?: string }[];
  /** Whether each sign has its short name, and says what a difference between two people means. */
  compares: boolean;
  none: string;
  outcomes: { id: string; when: Condition }[];
}

export interface SignsFormProps {
  quiz: SignsQuiz;
  $answers: WritableAtom<Answers>;
  /** The outcomes in the page around the form. */
  shown?: ShownOutcome;
}

const unanswered = { ssr: (): Answers => [] };

/** The form of a self-check of signs. The island writes to `$answers`; who shows the outcome listens to it. */
export function SignsForm({ quiz, $answers, shown = nothingShown }: SignsFormProps) {
  const answers = useStore($answers, unanswered);
  const form = useRef<HTMLFormElement>(null);
  const [touched, setTouched] = useState(false);
  const [notice, setNotice] = useState('');

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
    });
  }, [$answers]);

  const change = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const before = $answers.get();
    const after = answer(before, event.target.value, event.target.checked);
    setTouched(true);
    setNotice(clearedWords(before, after));
    $answers.set(after);
  };
  const startAgain = () => {
    setTouched(false);
    setNotice('All boxes are clear.');
    $answers.set([]);
    boxes()[0]?.focus();
  };

  return (
    <form class="quiz-form" data-quiz={quiz.id} method="dialog" ref={form} onChange={change} onReset={startAgain}>
      <fieldset>
        <legend>{quiz.question}</legend>
        <p class="quiz-promise">{quiz.promise}</p>
        {quiz.signs.map((sign) => (
          <Row key={sign.id} value={sign.id} text={sign.text} />
        ))}
        <Row value={none} text={quiz.none} />
      </fieldset>
      <FormEnd outcome={outcomeOf(decideOutcome(quiz, answers))?.id} touched={touched} notice={notice} shown={shown} />
    </form>
  );
}

/** What a reader who can't see the boxes must be told of a tick that clears others. */
function clearedWords(before: Answers, after: Answers): string {
  const cleared = before.filter((id) => !after.includes(id) && after.length > 0);
  if (after.includes(none) && cleared.length > 0) return 'The other boxes are clear now.';
  return cleared.includes(none) ? 'The box “none” is clear now.' : '';
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
