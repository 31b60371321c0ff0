import { atom, type ReadableAtom } from 'nanostores';

/** Whether what the reader enters outlives the page: kept by the browser, or only for as long as the page is open. */
export type Keeping = 'kept' | 'page-only';

export interface DeviceStorage {
  $keeping: ReadableAtom<Keeping>;
  /** The storage as a record, the form that @nanostores/persistent asks for. */
  values: Record<string, string>;
  /** All keys, whoever wrote them, those of refused values included. */
  keys: () => string[];
  /** Lets go of what was refused under `key`: another tab has written there since. */
  supersede: (key: string) => void;
}

/**
 * Storage that never throws. What `backing` refuses, because it is missing, forbidden or full, is remembered for the
 * page and offered again whenever a later write shows that there may be room; `$keeping` says so for as long as
 * anything is refused. `backing` is asked for at each use, since in some browsers asking for it throws.
 */
export function deviceStorage(backing: () => Storage): DeviceStorage {
  const $keeping = atom<Keeping>('kept');
  const refused = new Map<string, string>();

  const isTaken = (key: string, value: string) => attempt(() => (backing().setItem(key, value), true)) ?? false;
  const offerAgain = () => {
    for (const [key, value] of refused) if (isTaken(key, value)) refused.delete(key);
  };
  const say = () => $keeping.set(refused.size > 0 ? 'page-only' : 'kept');

  const read = (key: string) => refused.get(key) ?? attempt(() => backing().getItem(key)) ?? undefined;
  const write = (key: string, value: string) => {
    refused.delete(key);
    if (isTaken(key, value)) offerAgain();
    else refused.set(key, value);
    say();
  };
  const remove = (key: string) => {
    refused.delete(key);
    attempt(() => backing().removeItem(key));
    // With nothing left to offer, only the next write can tell whether the browser keeps things.
    if (refused.size === 0) return;
    offerAgain();
    say();
  };
  const storedKeys = () =>
    attempt(() => Array.from({ length: backing().length }, (_, index) => backing().key(index) ?? '')) ?? [];

  return {
    $keeping,
    values: new Proxy<Record<string, string>>(
      {},
      {
        get: (_, key: string) => read(key),
        has: (_, key: string) => read(key) !== undefined,
        set: (_, key: string, value: string) => (write(key, value), true),
        deleteProperty: (_, key: string) => (remove(key), true),
      },
    ),
    keys: () => [...new Set([...storedKeys(), ...refused.keys()])],
    supersede: (key) => {
      if (refused.delete(key)) say();
    },
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
