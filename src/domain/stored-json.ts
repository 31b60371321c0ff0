/** What a browser keeps for a reader: JSON with a version, under keys that begin alike. */

/** What all our keys in the browser's storage begin with. */
export const storagePrefix = 'who-can-say-yes/';

/** The `field` of stored JSON that says it is of this `version`; undefined for anything else. Never throws. */
export function parseKept(stored: string, version: number, field: string): unknown {
  try {
    const value: unknown = JSON.parse(stored);
    const fields = new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
    return fields.get('version') === version ? fields.get(field) : undefined;
  } catch {
    return undefined;
  }
}
