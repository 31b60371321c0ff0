import { atom, type ReadableAtom } from 'nanostores';
import { redo, undo, undone } from '#words/storage.ts';

/** A change that can be taken back. */
export interface UndoStep {
  /** The change, in words. */
  says: string;
  /** Of the button that takes it back. */
  label: string;
  /** Id of the element where the reader goes on once it is taken back. */
  backTo: string;
  /** Whether it was made elsewhere: another tab's change takes no focus away. */
  isElsewhere: boolean;
  take: () => void;
}

/** Returns what was there before, with what was changed since; undefined where there is no way back now. */
type Back<State> = (now: State) => State | undefined;

export interface UndoHistory<State> {
  /** The latest is last. Taking it back brings up the one before. */
  $steps: ReadableAtom<readonly UndoStep[]>;
  /** Puts `next` in the place of what is there. The way back leads to all that was there, and forth again. */
  replace: (next: State, words: StepWords) => boolean;
  /**
   * Makes a change that is taken back by `undo`, which keeps whatever was changed in between; where `undo` returns
   * nothing there is no way back yet, and the step stays and says `blocked`.
   */
  change: (make: (now: State) => State, words: StepWords, undo: Back<State>) => boolean;
  /** Offers a way back from what was done elsewhere: to `before`, or by `undo`. */
  offer: (words: StepWords, back: { before: State } | { undo: Back<State> }) => void;
  /** Lets go of the steps that were taken back elsewhere. */
  settle: () => void;
  dismiss: () => void;
}

export interface StepWords {
  says: string;
  backTo?: string;
  /** Why it can't be taken back now. */
  blocked?: string;
}

interface Port<State> {
  get: () => State;
  set: (state: State) => void;
  isSame: (one: State, other: State) => boolean;
}

/**
 * The ways back from everything that destroys something. A change that changes nothing, such as the second click on
 * "Forget everything", is none: it leaves the way back alone, and `replace` and `change` return false. One change never
 * takes another's way back away.
 */
export function createUndoHistory<State>({ get, set, isSame }: Port<State>): UndoHistory<State> {
  type Step = UndoStep & { isMoot: () => boolean };
  const $steps = atom<readonly Step[]>([]);
  const push = (step: Step) => $steps.set([...$steps.get(), step]);

  /** A step back to what `back` gives; when it is taken, `then` takes its place, if anything does. */
  const stepOf = (
    back: Back<State>,
    { says, backTo = '', blocked = '' }: StepWords,
    label: UndoStep['label'],
    isElsewhere: boolean,
    then: (now: State) => Step[] = () => [],
  ): Step => {
    const step: Step = {
      says,
      label,
      backTo,
      isElsewhere,
      isMoot: () => {
        const next = back(get());
        return next !== undefined && isSame(get(), next);
      },
      take: () => {
        const now = get();
        const next = back(now);
        if (next !== undefined) set(next);
        const after = next === undefined ? [{ ...step, says: blocked }] : then(now);
        $steps.set($steps.get().flatMap((one) => (one.take === step.take ? after : [one])));
      },
    };
    return step;
  };
  const swapStep = (target: State, words: StepWords, isElsewhere = false, isUndo = true): Step =>
    stepOf(
      () => target,
      isUndo ? words : { ...words, says: undone },
      isUndo ? undo : redo,
      isElsewhere,
      (now) => [swapStep(now, words, false, !isUndo)],
    );
  const undoStep = (back: Back<State>, words: StepWords, isElsewhere = false) => stepOf(back, words, undo, isElsewhere);

  const made = (next: State, step: (before: State) => Step) => {
    const before = get();
    if (isSame(before, next)) return false;
    set(next);
    push(step(before));
    return true;
  };

  return {
    $steps,
    replace: (next, words) => made(next, (before) => swapStep(before, words)),
    change: (make, words, undo) => made(make(get()), () => undoStep(undo, words)),
    offer: (words, back) =>
      push('undo' in back ? undoStep(back.undo, words, true) : swapStep(back.before, words, true)),
    settle: () => {
      const open = $steps.get().filter(({ isMoot }) => !isMoot());
      if (open.length < $steps.get().length) $steps.set(open);
    },
    dismiss: () => $steps.set([]),
  };
}
