import { storagePrefix } from '../../domain/stored-json.ts';
import type { DeviceStorage } from './device-storage.ts';

/** About as many characters as the first person with a plan takes. */
const length = 1000;

/** Lets `$keeping` tell the truth before anything is kept: writes something, and takes it away at once. */
export function probe({ values }: Pick<DeviceStorage, 'values'>): void {
  const key = `${storagePrefix}probe`;
  values[key] = ' '.repeat(length);
  Reflect.deleteProperty(values, key);
}
