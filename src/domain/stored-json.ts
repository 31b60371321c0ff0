/** The beginning of all our keys in the browser's storage. */
export const storagePrefix = 'who-can-say-yes/';

/** Returns the `field` of stored JSON of this `version`; undefined for anything else. Never throws. */
export function parseStored(stored: string, version: number, field: string): unknown {
  try {
    const value: unknown = JSON.parse(stored);
    const fields = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
    return fields.get('version') === version ? fields.get(field) : undefined;
  } catch {
    return undefined;
  }
}
