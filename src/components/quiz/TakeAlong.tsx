import { useStore } from '@nanostores/preact';
import type { ReadableAtom } from 'nanostores';
import { render, type ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { outcomeAsText } from '../../domain/quiz/outcome-text.ts';
import { addStyles } from '../../browser/island.ts';
import { CopyBox } from '../share/CopyBox.tsx';
import { readOutcome } from '../../browser/quiz/outcome-words.ts';
import { printOnly } from '../../browser/print-only.ts';
import { outcomeElement } from '../../browser/quiz/shown-outcome.ts';
import styles from './take-along.css?url';

export interface TakeAlongProps<A> {
  $answers: ReadableAtom<A>;
  /** Id of the outcome that these answers lead to, if any. */
  outcomeOf: (answers: A) => string | undefined;
  /** The answers as a short line, for a reader who chooses to show them: "● ● ○". */
  marksOf: (answers: A) => string;
  /** What a kind offers beside. */
  more?: (answers: A) => ComponentChild;
}

/** Below the outcome in `box`: print it, copy it, choose what a share says. Needs script, so the server has none of it. */
export function mountTakeAlong<A>(box: HTMLElement, properties: TakeAlongProps<A>): void {
  addStyles(styles);
  const root = document.createElement('div');
  box.append(root);
  render(<TakeAlong box={box} {...properties} />, root);
}

function TakeAlong<A>({ box, $answers, outcomeOf, marksOf, more }: TakeAlongProps<A> & { box: HTMLElement }) {
  const answers = useStore($answers);
  const [included, setIncluded] = useState(false);
  const outcome = outcomeElement(box, outcomeOf(answers) ?? '');
  const marks = included ? marksOf(answers) : '';
  const shared = outcome?.querySelector<HTMLElement>('[data-share]');

  useEffect(() => {
    // Links are as the server made them until a reader asks for marks in them.
    if (shared && (included || shared.dataset.marked))
      void import('../../browser/share/panel.ts').then(({ markLinks }) => markLinks(shared, marks));
  }, [shared, marks]);

  if (!outcome) return null;
  const words = readOutcome(outcome);
  return (
    <section class="take-along no-print" aria-label="Take your outcome along">
      <label class="take-along-marks">
        <input type="checkbox" checked={included} onChange={() => setIncluded(!included)} />
        <span>Show what I answered ({marksOf(answers)}) in what I share or copy</span>
      </label>
      <p>
        {included
          ? `What you share says “${marks} ${words.shareWords}” and links to this outcome’s page.`
          : `What you share says “${words.shareWords}” and links to this outcome’s page. It leaves your answers out.`}
      </p>
      <p class="take-along-ways">
        <button type="button" class="button" onClick={() => printOnly(outcome)}>
          Print this outcome
        </button>
        <CopyBox text={outcomeAsText(words, marks)} label="Outcome to copy" />
      </p>
      {more?.(answers)}
    </section>
  );
}
