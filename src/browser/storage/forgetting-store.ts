import { atom, type ReadableAtom } from 'nanostores';
import { storagePrefix } from '../../domain/stored-json.ts';
import { forgetIn, type Forgotten } from './forget.ts';
import { device, tellPage } from './on-device.ts';

/** Whether a reader had everything forgotten, and whether that can be taken back. */
export type Forgetting = { kind: 'not-asked' } | { kind: 'nothing-kept' } | { kind: 'forgotten'; undo: () => void };

export interface ForgettingStore {
  $forgetting: ReadableAtom<Forgetting>;
  forget: () => void;
}

/** Stores on this page and in other tabs follow at once. */
const forgetEverything = (): Forgotten => forgetIn(device, storagePrefix, tellPage);

/** Forgets all that this site keeps on the device, when asked to, and can take that back while the page is open. */
export function createForgetting(forgetAll = forgetEverything): ForgettingStore {
  const $forgetting = atom<Forgetting>({ kind: 'not-asked' });
  const forget = () => {
    const { count, undo: restore } = forgetAll();
    const undo = () => {
      restore();
      $forgetting.set({ kind: 'not-asked' });
    };
    $forgetting.set(count === 0 ? { kind: 'nothing-kept' } : { kind: 'forgotten', undo });
  };
  return { $forgetting, forget };
}
