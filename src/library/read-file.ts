import { readFileSync, statSync } from 'node:fs';

/**
 * Returns the text of a file that a listing named, or undefined where it has gone since: an editor deletes a file to put
 * another in its place, while the dev server reads.
 */
export const readIfThere = (path: string): string | undefined => ifThere(() => readFileSync(path, 'utf8'));

/** The same of its size, in bytes. */
export const sizeIfThere = (path: string): number | undefined => ifThere(() => statSync(path).size);

function ifThere<Found>(read: () => Found): Found | undefined {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
