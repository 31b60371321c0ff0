import type { DeviceStorage } from './device-storage.ts';

/** The result of forgetting, and the way back for as long as the page is open. */
export interface Forgotten {
  /** How many entries were removed. */
  count: number;
  undo: () => void;
}

/** Removes everything in `device` whose key begins with `prefix`; `tell` is called for each key that changes. */
export function forgetIn(
  device: Pick<DeviceStorage, 'keys' | 'values'>,
  prefix: string,
  tell: (key: string) => void,
): Forgotten {
  const ours = device.keys().filter((key) => key.startsWith(prefix));
  const kept = ours.map((key) => [key, device.values[key] ?? ''] as const);
  for (const key of ours) {
    Reflect.deleteProperty(device.values, key);
    tell(key);
  }
  const undo = () => {
    for (const [key, value] of kept) {
      device.values[key] = value;
      tell(key);
    }
  };
  return { count: kept.length, undo };
}
