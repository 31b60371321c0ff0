import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { picturesBeside } from './pictures.ts';
import { fileErrors } from './writing.ts';

/**
 * Refuses texts whose pictures are no files, as they are loaded. The bundler comes before the library is read; it would stop
 * at the first of them, and name a line of its own.
 * @param folder of texts, from `root`
 * @throws with one line a fault, as the library tells of it
 */
export function refuseLostPictures(root: string, folder: string): void {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.mdx'));
  const pictures = picturesBeside([join(root, folder, 'any')]).of(join(root, folder, 'any'));
  const errors = files.flatMap((name) => {
    const contents = readFileSync(join(root, folder, name), 'utf8');
    // Most texts have none, and are not read twice for it.
    return /!\[|<Picture\b/.test(contents) ? textErrors(`${folder}/${name}`, contents, pictures) : [];
  });
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** Returns the faults of a text with pictures. The compiler tells of one that is no MDX, with its place. */
function textErrors(file: string, contents: string, pictures: ReadonlySet<string>): string[] {
  try {
    return fileErrors(file, contents, undefined, pictures);
  } catch {
    return [];
  }
}
