import { persistentAtom, setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';
import { deviceStorage, type Forgotten } from './device-storage.ts';

const device = deviceStorage(() => localStorage);

export const { $keeping } = device;

if (typeof window !== 'undefined') {
  setPersistentEngine(device.values, windowPersistentEvents);
  // Only another tab's event names the storage that it is of.
  addEventListener('storage', ({ key, storageArea }) => {
    if (key && storageArea) device.supersede(key);
  });
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
  return persistentAtom<T>(key, initial, codec as { encode: (value: T) => string; decode: (stored: string) => T });
}

/** Removes everything whose key begins with `prefix`; stores on this page and in other tabs follow at once. */
export const forgetEverything = (prefix: string): Forgotten => device.forget(prefix, tell);

/** Tells this page what is kept under `key` now: browsers send this event to other tabs only. */
export const tellPage = (key: string): void => tell(key, device.values[key] ?? null);

function tell(key: string, newValue: string | null): void {
  dispatchEvent(new StorageEvent('storage', { key, newValue }));
}
