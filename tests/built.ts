/** What a build wrote, as files: dist/, or the folder that OUT_DIR names. Run `npm run build` first. */
import { globSync } from 'node:fs';

export const dist = process.env.OUT_DIR ?? 'dist';

/** A file's path as addresses are written, on Windows too. */
export const withSlashes = (file: string): string => file.replaceAll('\\', '/');

/** The files in `folder` that match, in order. */
export const filesIn = (folder: string, pattern: string): string[] =>
  globSync(pattern, { cwd: folder }).map(withSlashes).sort();
