import type { DeviceStorage } from './device-storage.ts';

/** Stored strings by their keys, in the keys' order. */
export type Entries = Readonly<Record<string, string>>;

/**
 * Everything that `device` keeps under `prefix`, what was refused included, as one value to read and to put back.
 * `tell` is called for each key that changes.
 */
export const keptEntries = (
  device: Pick<DeviceStorage, 'keys' | 'values'>,
  prefix: string,
  tell: (key: string) => void,
): { get: () => Entries; set: (next: Entries) => void } => {
  const get = () =>
    Object.fromEntries(
      device
        .keys()
        .filter((key) => key.startsWith(prefix))
        .sort()
        .map((key) => [key, device.values[key] ?? '']),
    );
  const set = (next: Entries) => {
    const now: Entries = get();
    // Removed first, so that there is room for the rest.
    for (const key of Object.keys(now))
      if (next[key] === undefined) {
        Reflect.deleteProperty(device.values, key);
        tell(key);
      }
    for (const [key, value] of Object.entries(next))
      if (now[key] !== value) {
        device.values[key] = value;
        tell(key);
      }
  };
  return { get, set };
};
