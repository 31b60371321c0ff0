import { persistentAtom, setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';
import { storagePrefix } from '../../domain/stored-json.ts';
import { deviceStorage } from './device-storage.ts';

/** This device's own. */
export const device = deviceStorage(() => localStorage);

export const { $keeping } = device;

if (typeof window !== 'undefined') {
  setPersistentEngine(device.values, windowPersistentEvents);
  // Only another tab's event names the storage that it is of.
  addEventListener('storage', ({ key, storageArea }) => {
    if (storageArea && key?.startsWith(storagePrefix)) device.supersede(key);
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
