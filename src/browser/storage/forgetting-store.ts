import { atom, computed, type ReadableAtom } from 'nanostores';
import { allForgotten, allForgottenElsewhere } from '#words/forgetting.ts';
import { storagePrefix } from '../../domain/stored-json.ts';
import { keptEntries, type Entries } from './kept-entries.ts';
import { device } from './on-device.ts';
import { tellPage } from './tell-page.ts';
import { createUndoHistory, type UndoStep } from './undo-history.ts';

/** Whether everything was forgotten, and the way back from there. */
export type Forgetting = { kind: 'not-asked' } | { kind: 'nothing-kept' } | { kind: 'forgotten'; step: UndoStep };

export interface ForgettingStore {
  $forgetting: ReadableAtom<Forgetting>;
  forget: () => void;
  /** Another tab, or the browser, changed what is kept. */
  follow: () => void;
}

const isSame = (one: Entries, other: Entries) => JSON.stringify(one) === JSON.stringify(other);

/** Forgets all that this site keeps on the device, when asked to, and can take that back while the page is open. */
export function createForgetting(kept = keptEntries(device, storagePrefix, tellPage)): ForgettingStore {
  const history = createUndoHistory<Entries>({ ...kept, isSame });
  const $isAsked = atom(false);
  let known = kept.get();
  history.$steps.listen(() => (known = kept.get()));
  const isEmpty = (entries: Entries) => Object.keys(entries).length === 0;
  return {
    $forgetting: computed([history.$steps, $isAsked], (steps, isAsked): Forgetting => {
      const step = steps.at(-1);
      if (step) return { kind: 'forgotten', step };
      return isAsked ? { kind: 'nothing-kept' } : { kind: 'not-asked' };
    }),
    forget: () => {
      $isAsked.set(true);
      history.replace({}, { says: allForgotten });
    },
    follow: () => {
      const now = kept.get();
      history.settle();
      // A tab that forgets removes one entry after the other: until something new is kept, all of them may come back.
      if (!isEmpty(now)) {
        if (Object.keys(now).some((key) => now[key] !== known[key])) known = now;
      } else if (!isEmpty(known)) {
        history.offer({ says: allForgottenElsewhere }, { before: known });
      }
    },
  };
}
