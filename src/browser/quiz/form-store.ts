import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import * as say from '#words/self-check.ts';
import { answer, isAny, isWithin, type Answers } from '../../domain/quiz/answers.ts';
import { decide } from '../../domain/quiz/decide.ts';
import type { Check, Decision } from '../../domain/quiz/model.ts';

/** The doings of the reader on this visit. */
export interface Visit {
  /** Whether they answered anything; else answers come from an earlier visit. */
  touched: boolean;
  /** The effect that a change had besides, for a reader who can't see it: "The other boxes are clear now." */
  notice: string;
}

/** The answers of one form, and what its reader does with them. */
export interface FormStore {
  check: Check;
  $answers: WritableAtom<Answers>;
  $visit: ReadableAtom<Visit>;
  decision: () => Decision;
  /** Gives an answer, or takes it back. */
  choose: (question: string, id: string, given: boolean) => void;
  /** Answers with a number. A text that the question doesn't take counts for nothing; it stays in its field. */
  enter: (question: string, text: string) => void;
  /** Takes what was answered before the script came: it counts for more than an earlier visit. */
  begin: (given: Answers) => void;
  clear: () => void;
  /**
   * The way back to answers that were cleared, here or elsewhere, if any were. What was answered since can then come
   * back in turn.
   */
  undo: () => (() => void) | undefined;
}

export function createForm(check: Check, $answers: WritableAtom<Answers>): FormStore {
  const $visit = atom<Visit>({ touched: false, notice: '' });
  const questionOf = (id: string) => check.questions.find((question) => question.id === id);
  let cleared: Answers = {};
  const put = (answers: Answers, notice = '') => {
    $visit.set({ touched: true, notice });
    $answers.set(answers);
  };
  $answers.listen((answers, before = {}) => {
    if (!isAny(answers) && isAny(before)) cleared = before;
  });
  return {
    check,
    $answers,
    $visit,
    decision: () => decide(check, $answers.get()),
    choose(id, chosen, given) {
      const question = questionOf(id);
      if (!question) return;
      const before = $answers.get();
      const after = answer(before, question, chosen, given);
      const cleared = (before[id] ?? []).filter((one) => one !== chosen && !after[id]?.includes(one));
      const isAlone = (one: string) => question.answers.some(({ id, alone }) => id === one && alone);
      const boxes = cleared.some(isAlone) ? say.noneIsClear : say.othersAreClear;
      put(after, question.takes === 'any' && cleared.length > 0 ? boxes : '');
    },
    enter(id, text) {
      const { [id]: before, ...others } = $answers.get();
      const range = questionOf(id)?.range;
      if (range && isWithin(range, text)) put({ ...others, [id]: [text] });
      else if (before) put(others);
    },
    begin: (given) => put(given),
    undo() {
      const back = cleared;
      if (!isAny(back)) return undefined;
      return () => {
        cleared = $answers.get();
        put(back);
      };
    },
    clear() {
      $answers.set({});
      $visit.set({ touched: false, notice: say.allCleared });
    },
  };
}
