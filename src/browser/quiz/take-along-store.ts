import { atom, type ReadableAtom } from 'nanostores';
import { outcomeAsText, type OutcomeWords } from '../../domain/quiz/outcome-text.ts';

/** The outcome that a reader reached, ready to be copied and shared. */
export interface Taken {
  /** Id of the outcome. */
  outcome: string;
  /** The answers as a short line: "● ● ○". */
  marks: string;
  /** Whether the marks go along, as only the reader chooses. */
  included: boolean;
  /** The words of a share. */
  says: string;
  /** The outcome as plain text. */
  text: string;
}

export interface TakeAlongStore {
  /** Undefined while no outcome is reached. */
  $taken: ReadableAtom<Taken | undefined>;
  include: (included: boolean) => void;
}

export interface TakeAlongOf<A> {
  $answers: ReadableAtom<A>;
  /** Id of the outcome that these answers lead to, if any. */
  outcomeOf: (answers: A) => string | undefined;
  /** The answers as a short line, for a reader who chooses to show them: "● ● ○". */
  marksOf: (answers: A) => string;
}

/**
 * Returns the store of what a reader takes along of a self-check. `wordsOf` gives an outcome's words, as the page around
 * it has them, with the words that a share says. No `computed`: it would weigh more than all this, on every page with a
 * self-check.
 */
export function createTakeAlong<A>(
  { $answers, outcomeOf, marksOf }: TakeAlongOf<A>,
  wordsOf: (outcome: string) => OutcomeWords & { shareWords: string },
): TakeAlongStore {
  const $taken = atom<Taken | undefined>();
  let included = false;
  const follow = () => {
    const answers = $answers.get();
    const outcome = outcomeOf(answers);
    if (!outcome) {
      $taken.set(undefined);
      return;
    }
    const words = wordsOf(outcome);
    const marks = marksOf(answers);
    $taken.set({
      outcome,
      marks,
      included,
      says: included ? `${marks} ${words.shareWords}` : words.shareWords,
      text: outcomeAsText(words, included ? marks : ''),
    });
  };
  $answers.subscribe(follow);
  return {
    $taken,
    include: (choice) => {
      included = choice;
      follow();
    },
  };
}
