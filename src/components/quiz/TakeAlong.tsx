import { useStore } from '@nanostores/preact';
import { render, type ComponentChild } from 'preact';
import * as say from '#words/take-along.ts';
import { addStyles } from '../../browser/island-needs.ts';
import { printOnly } from '../../browser/print-only.ts';
import { answerWordsIn } from '../../browser/quiz/answer-words.ts';
import type { FormStore } from '../../browser/quiz/form-store.ts';
import { outcomeWordsIn } from '../../browser/quiz/outcome-words.ts';
import { rememberSteps } from '../../browser/quiz/remember-steps.ts';
import { shareMarks } from '../../browser/quiz/share-marks.ts';
import { outcomeElement } from '../../browser/quiz/shown-outcome.ts';
import { createTakeAlong, type TakeAlongStore } from '../../browser/quiz/take-along-store.ts';
import { decide } from '../../domain/quiz/decide.ts';
import { inShort } from '../../domain/quiz/in-short.ts';
import { outcomeOf } from '../../domain/quiz/model.ts';
import { CopyBox } from '../share/CopyBox.tsx';
import { AskColleague } from './AskColleague.tsx';
import type { IslandQuiz } from './island-quiz.ts';
import styles from './take-along.css?url';

/**
 * Lets steps remember their ticks. Below the outcome in `box`: print it, copy it, choose what a share says, ask a
 * colleague. Needs script, so the server has none of it.
 * @param page address of the quiz's own page; undefined where the reader answers for a colleague
 */
export function mountTakeAlong(
  box: HTMLElement,
  quiz: IslandQuiz,
  { check, $answers }: FormStore,
  page?: string,
): void {
  addStyles(styles);
  rememberSteps(box, quiz.id);
  const takeAlong = createTakeAlong(
    {
      $answers,
      outcomeOf: (answers) => outcomeOf(decide(check, answers)),
      marksOf: (answers) =>
        inShort(check, answers, { dimensions: quiz.results?.dimensions, wordsOf: answerWordsIn(box) }),
    },
    outcomeWordsIn(box),
  );
  const printOutcome = (id: string) => {
    const outcome = outcomeElement(box, id);
    if (outcome) printOnly(outcome);
  };
  const Colleague = () => {
    const answers = useStore($answers);
    return page === undefined ? null : <AskColleague check={check} answers={answers} page={page} />;
  };
  const root = document.createElement('div');
  box.append(root);
  render(
    <TakeAlong takeAlong={takeAlong} print={printOutcome}>
      <Colleague />
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
    <section class="take-along no-print" aria-label={say.takeAlong}>
      <label class="take-along-marks">
        <input
          type="checkbox"
          checked={included}
          onChange={({ currentTarget }) => takeAlong.include(currentTarget.checked)}
        />
        <span>{say.includeAnswers(marks)}</span>
      </label>
      <p>{(included ? say.sharesWithAnswers : say.sharesWithout)(says)}</p>
      <p class="take-along-ways">
        <button type="button" class="button" onClick={() => print(outcome)}>
          {say.print}
        </button>
        <CopyBox text={text} label={say.toCopy} />
      </p>
      {children}
    </section>
  );
}
