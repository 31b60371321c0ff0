import { atom } from 'nanostores';
import * as say from '#words/design.ts';
import { allForgotten } from '#words/forgetting.ts';
import { undo } from '#words/storage.ts';
import { createForm } from '../../browser/quiz/form-store.ts';
import { nothingShown } from '../../browser/quiz/shown-outcome.ts';
import type { Forgetting } from '../../browser/storage/forgetting-store.ts';
import type { Check } from '../../domain/quiz/model.ts';
import type { ResultView } from '../../domain/quiz/show/view.ts';
import type { TakeableQuiz } from '../../domain/quiz/takeable.ts';
import { FormEnd } from '../quiz/FormEnd.tsx';
import { Results } from '../quiz/Results.tsx';
import { Steps } from '../quiz/Steps.tsx';
import { TakeAlong } from '../quiz/TakeAlong.tsx';
import { TakenQuizzes } from '../quiz/TakenQuizzes.tsx';
import { firstAnswers } from './first-answers.ts';
import { StateOf } from './StateOf.tsx';

const nothing = () => {};

/** The end of a form in each state of its answers, with the points of a self-check that has any. */
export function FormStates({
  check,
  title,
  results,
}: {
  check: Check;
  title: string;
  results?: ResultView | undefined;
}) {
  const formOf = (most?: number) => createForm(check, atom(firstAnswers(check, most)));
  const [none, some, all] = [formOf(0), formOf(1), formOf()];
  const ids = check.questions.map(({ id }) => id);
  const names = (state: string) => `${title} · ${state}`;
  return (
    <div class="quiz design-states">
      {some.decision().kind === 'incomplete' && (
        <>
          <StateOf name={names(say.unanswered)}>
            <FormEnd form={none} />
          </StateOf>
          <StateOf name={names(say.begun)}>
            <FormEnd form={some} />
          </StateOf>
          <StateOf name={names(say.inSteps)}>
            <Steps ids={ids} place={1} missing={ids.slice(1)} mayGrow={false} goTo={nothing} />
          </StateOf>
        </>
      )}
      <StateOf name={names(say.decided)}>
        <FormEnd form={all} shown={{ ...nothingShown, titleOf: () => title }} />
      </StateOf>
      <StateOf name={names(say.refused)}>
        <FormEnd form={all} keeping="page-only" />
      </StateOf>
      {results && (
        <StateOf name={names(say.results)}>
          <Results results={results} form={all} />
        </StateOf>
      )}
    </div>
  );
}

const forgettingOf = (state: Forgetting) => ({ $forgetting: atom(state), forget: nothing, follow: nothing });
const step = { says: allForgotten, label: undo, backTo: '', isElsewhere: false, take: nothing };

/** The part below an outcome, and what the list of self-checks shows of a device. */
export const TakenStates = ({ takeable }: { takeable: readonly TakeableQuiz[] }) => (
  <>
    <StateOf name={say.takeAlong}>
      <TakeAlong
        takeAlong={{
          $taken: atom({ outcome: '', marks: '● ● ○', included: true, says: say.sentence, text: say.sentence }),
          include: nothing,
        }}
        print={nothing}
      />
    </StateOf>
    <StateOf name={say.taken}>
      <div class="taken panel">
        <TakenQuizzes
          $taken={atom(takeable.map((quiz, index) => ({ quiz, outcome: index === 0 ? quiz.outcomes[0] : undefined })))}
          forgetting={forgettingOf({ kind: 'forgotten', step })}
          missing={1}
          hasPlanner={false}
        />
      </div>
    </StateOf>
    <StateOf name={say.takenNothing}>
      <div class="taken panel">
        <TakenQuizzes $taken={atom([])} forgetting={forgettingOf({ kind: 'not-asked' })} missing={0} hasPlanner />
      </div>
    </StateOf>
  </>
);
