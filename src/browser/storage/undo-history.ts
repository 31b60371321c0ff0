import { atom, type ReadableAtom } from 'nanostores';

/** A change that can be taken back. */
export interface UndoStep {
  /** The change, in words. */
  says: string;
  label: 'Undo' | 'Redo';
  /** Id of the element where the reader goes on once it is taken back. */
  backTo: string;
  /** Whether it was made elsewhere: another tab's change takes no focus away. */
  isElsewhere: boolean;
  take: () => void;
}

export interface UndoHistory<State> {
  /** The latest is last. Taking it back brings up the one before. */
  $steps: ReadableAtom<readonly UndoStep[]>;
  /** Puts `next` in the place of what is there. The way back leads to all that was there, and forth again. */
  replace: (next: State, words: StepWords) => boolean;
  /**
   * Makes a change that is taken back by `undo`, which keeps whatever was changed in between; where `undo` returns
   * nothing there is no way back yet, and the step stays and says `blocked`.
   */
  change: (make: (now: State) => State, words: StepWords, undo: (now: State) => State | undefined) => boolean;
  /** Offers a way back from what was done elsewhere: to `before`, or by `undo`. */
  offer: (words: StepWords, back: { before: State } | { undo: (now: State) => State | undefined }) => void;
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

const undone = 'It is as it was before.';

/**
 * The ways back from everything that destroys something. A change that changes nothing, such as the second click on
 * "Forget everything", is none: it leaves the way back alone, and `replace` and `change` return false. One change never
 * takes another's way back away.
 */
export function createUndoHistory<State>({ get, set, isSame }: Port<State>): UndoHistory<State> {
  type Step = UndoStep & { isMoot: () => boolean };
  const $steps = atom<readonly Step[]>([]);
  const push = (step: Step) => $steps.set([...$steps.get(), step]);
  const replaceStep = (step: Step, ...by: Step[]) =>
    $steps.set($steps.get().flatMap((one) => (one === step ? by : [one])));

  const swapStep = (target: State, words: StepWords, label: UndoStep['label'], isElsewhere: boolean): Step => {
    const step: Step = {
      says: label === 'Undo' ? words.says : undone,
      label,
      backTo: words.backTo ?? '',
      isElsewhere,
      isMoot: () => isSame(get(), target),
      take: () => {
        const now = get();
        set(target);
        replaceStep(step, swapStep(now, words, label === 'Undo' ? 'Redo' : 'Undo', false));
      },
    };
    return step;
  };

  const undoStep = (undo: (now: State) => State | undefined, words: StepWords, isElsewhere: boolean): Step => {
    const step: Step = {
      says: words.says,
      label: 'Undo',
      backTo: words.backTo ?? '',
      isElsewhere,
      isMoot: () => {
        const next = undo(get());
        return next !== undefined && isSame(get(), next);
      },
      take: () => {
        const next = undo(get());
        if (next === undefined)
          return replaceStep(step, undoStep(undo, { ...words, says: words.blocked ?? '' }, false));
        set(next);
        replaceStep(step);
      },
    };
    return step;
  };

  const made = (next: State, step: (before: State) => Step) => {
    const before = get();
    if (isSame(before, next)) return false;
    set(next);
    push(step(before));
    return true;
  };

  return {
    $steps,
    replace: (next, words) => made(next, (before) => swapStep(before, words, 'Undo', false)),
    change: (make, words, undo) => made(make(get()), () => undoStep(undo, words, false)),
    offer: (words, back) =>
      push('undo' in back ? undoStep(back.undo, words, true) : swapStep(back.before, words, 'Undo', true)),
    settle: () => {
      const open = $steps.get().filter(({ isMoot }) => !isMoot());
      if (open.length < $steps.get().length) $steps.set(open);
    },
    dismiss: () => $steps.set([]),
  };
}
