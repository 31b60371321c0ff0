import { persistentAtom, setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import { atom, type WritableAtom } from 'nanostores';

/** Whether what the reader enters outlives the page: kept by the browser, or only for as long as the page is open. */
export const $keeping = atom<'kept' | 'page-only'>('kept');

/** What a refusing browser would not keep, by key, so that nothing is lost while the page is open. */
const unkept = new Map<string, string>();

/** localStorage that never throws: refused, missing or full, it remembers for the page and says so in `$keeping`. */
const storage = new Proxy<Record<string, string>>(
  {},
  {
    get: (_, key: string) => unkept.get(key) ?? attempt(() => localStorage.getItem(key)) ?? undefined,
    has: (_, key: string) => unkept.has(key) || attempt(() => localStorage.getItem(key)) != null,
    set: (_, key: string, value: string) => {
      const kept = attempt(() => (localStorage.setItem(key, value), true)) ?? false;
      if (kept) unkept.delete(key);
      else unkept.set(key, value);
      $keeping.set(kept ? 'kept' : 'page-only');
      return true;
    },
    deleteProperty: (_, key: string) => {
      unkept.delete(key);
      attempt(() => localStorage.removeItem(key));
      return true;
    },
  },
);

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

/**
 * A store whose value this device keeps under `key`, shared between tabs.
 * `decode` gets whatever string is stored, damaged ones included, and must return a valid value; `encode` returns
 * undefined for a value that needs no keeping.
 */
export function onDevice<T>(
  key: string,
  initial: T,
  codec: { encode: (value: T) => string | undefined; decode: (stored: string) => T },
): WritableAtom<T> {
  if (typeof window !== 'undefined') setPersistentEngine(storage, windowPersistentEvents);
  return persistentAtom<T>(key, initial, codec as { encode: (value: T) => string; decode: (stored: string) => T });
}

/** What was forgotten, and the way back for as long as the page is open. */
export interface Forgotten {
  /** How many things were kept. */
  count: number;
  undo: () => void;
}

/** Removes everything whose key begins with `prefix`; stores on this page and in other tabs follow at once. */
export function forgetEverything(prefix: string): Forgotten {
  const keys = new Set([...(attempt(() => Object.keys(localStorage)) ?? []), ...unkept.keys()]);
  const kept = [...keys].filter((key) => key.startsWith(prefix)).map((key) => [key, storage[key] ?? ''] as const);
  for (const [key] of kept) {
    Reflect.deleteProperty(storage, key);
    tellStores(key, null);
  }
  return {
    count: kept.length,
    undo: () => {
      for (const [key, value] of kept) {
        storage[key] = value;
        tellStores(key, value);
      }
    },
  };
}

/** Browsers send this event to other tabs only; our own stores listen to it as well. */
function tellStores(key: string, newValue: string | null): void {
  dispatchEvent(new StorageEvent('storage', { key, newValue }));
}
