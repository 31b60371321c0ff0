import { useStore } from '@nanostores/preact';
import { render, type ComponentChild } from 'preact';
import { addStyles } from '../../browser/island-needs.ts';
import { printOnly } from '../../browser/print-only.ts';
import { outcomeWordsIn } from '../../browser/quiz/outcome-words.ts';
import { shareMarks } from '../../browser/quiz/share-marks.ts';
import { outcomeElement } from '../../browser/quiz/shown-outcome.ts';
import { createTakeAlong, type TakeAlongOf, type TakeAlongStore } from '../../browser/quiz/take-along-store.ts';
import { CopyBox } from '../share/CopyBox.tsx';
import styles from './take-along.css?url';

export interface TakeAlongProps<A> extends TakeAlongOf<A> {
  /** Anything more that a kind offers here. */
  more?: (answers: A) => ComponentChild;
}

/** Below the outcome in `box`: print it, copy it, choose what a share says. Needs script, so the server has none of it. */
export function mountTakeAlong<A>(box: HTMLElement, { more, ...of }: TakeAlongProps<A>): void {
  addStyles(styles);
  const takeAlong = createTakeAlong(of, outcomeWordsIn(box));
  const printOutcome = (id: string) => {
    const outcome = outcomeElement(box, id);
    if (outcome) printOnly(outcome);
  };
  const More = () => <>{more?.(useStore(of.$answers))}</>;
  const root = document.createElement('div');
  box.append(root);
  render(
    <TakeAlong takeAlong={takeAlong} print={printOutcome}>
      <More />
    </TakeAlong>,
    root,
  );
  shareMarks(box, takeAlong, () => import('../share/panel.tsx'));
}

interface ViewProps {
  takeAlong: TakeAlongStore;
  print: (outcome: string) => void;
  children?: ComponentChild;
}

export function TakeAlong({ takeAlong, print, children }: ViewProps) {
  const taken = useStore(takeAlong.$taken);
  if (!taken) return null;
  const { outcome, marks, included, says, text } = taken;
  return (
    <section class="take-along no-print" aria-label="Take your outcome along">
      <label class="take-along-marks">
        <input
          type="checkbox"
          checked={included}
          onChange={({ currentTarget }) => takeAlong.include(currentTarget.checked)}
        />
        <span>Show what I answered ({marks}) in what I share or copy</span>
      </label>
      <p>
        What you share says “{says}” and links to this outcome’s page.
        {!included && ' It leaves your answers out.'}
      </p>
      <p class="take-along-ways">
        <button type="button" class="button" onClick={() => print(outcome)}>
          Print this outcome
        </button>
        <CopyBox text={text} label="Outcome to copy" />
      </p>
      {children}
    </section>
  );
}
