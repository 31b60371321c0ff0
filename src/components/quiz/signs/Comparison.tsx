import { useStore } from '@nanostores/preact';
import { atom, type WritableAtom } from 'nanostores';
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../../domain/quiz/kinds/signs/answers.ts';
import { compareAnswers } from '../../../domain/quiz/kinds/signs/compare.ts';
import { CopyBox } from '../../share/CopyBox.tsx';
import type { SignsQuiz } from './rows.tsx';

/**
 * For a reader who came by a colleague's link: asks for their answers first, then shows both. Gives the store for
 * those answers, which the device does not keep.
 */
export function mountComparison(box: HTMLElement, quiz: SignsQuiz, sent: Answers): WritableAtom<Answers> {
  const $answers = atom<Answers>([]);
  const request = document.createElement('div');
  const result = document.createElement('div');
  box.prepend(request);
  box.querySelector('[data-quiz-island]')?.parentElement?.after(result);
  render(<Request />, request);
  render(<Comparison quiz={quiz} sent={sent} $answers={$answers} />, result);
  return $answers;
}

function Request() {
  return (
    <div class="comparison-request">
      <p>
        <strong>A colleague asks how you see their case.</strong> Tick what you believe is true for them. Then you see
        your answers and theirs side by side. Yours stay on this page: they are neither sent nor kept.
      </p>
    </div>
  );
}

interface ComparisonProps {
  quiz: SignsQuiz;
  sent: Answers;
  $answers: WritableAtom<Answers>;
}

function Comparison({ quiz, sent, $answers }: ComparisonProps) {
  const answers = useStore($answers);
  const [shown, setShown] = useState(false);
  const title = useRef<HTMLParagraphElement>(null);
  // "Start again" asks for their answers first once more.
  useEffect(() => {
    if (answers.length === 0) setShown(false);
  }, [answers]);
  if (answers.length === 0) return null;
  if (!shown)
    return (
      <p class="comparison">
        <button
          type="button"
          class="button button-yes"
          onClick={() => {
            setShown(true);
            setTimeout(() => title.current?.focus());
          }}
        >
          I’m done: show both answers
        </button>
      </p>
    );

  const { signs, differences } = compareAnswers(quiz, sent, answers);
  const mark = (ticked: boolean) => (ticked ? '● true' : '○ not ticked');
  const suggestion =
    differences.length === 0
      ? ['You two see this case the same way. Then the outcome below speaks for both of you.']
      : differences.map(({ differs = '' }) => differs);
  const text = [
    quiz.question,
    ...signs.map(({ sign, first, second }) => `${sign.short}: you ${mark(first)}, I ${mark(second)}`),
    ...suggestion,
  ].join('\n');

  return (
    <section class="comparison" aria-label="Both answers">
      <p tabIndex={-1} ref={title}>
        <strong>
          {differences.length === 0
            ? 'You agree on every sign.'
            : `You differ on ${differences.length} of ${signs.length} signs.`}
        </strong>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Sign</th>
            <th scope="col">Your colleague</th>
            <th scope="col">You</th>
          </tr>
        </thead>
        <tbody>
          {signs.map(({ sign, first, second }) => (
            <tr key={sign.id}>
              <th scope="row">{sign.short}</th>
              <td>{mark(first)}</td>
              <td>{mark(second)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>What that suggests:</p>
      <ul>
        {suggestion.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p>
        <CopyBox text={text} label="Comparison to copy" button="Copy both as text, for your colleague" />
      </p>
    </section>
  );
}
