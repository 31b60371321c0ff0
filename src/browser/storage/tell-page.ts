import { device } from './on-device.ts';

/** Tells this page's stores and scripts what is kept under `key` now, by the event that browsers send to other tabs only. */
export const tellPage = (key: string): boolean =>
  dispatchEvent(new StorageEvent('storage', { key, newValue: device.values[key] ?? null }));
