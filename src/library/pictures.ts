import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pictureNameProblem } from '../domain/writing/pictures.ts';
import { isMarkup, publicFileProblems } from '../domain/writing/public-file.ts';
import type { ContentProblem } from './problem.ts';
import { readIfThere } from './read-file.ts';

/** The folder of pictures that texts of this file's folder name as ../images/. */
const folderBeside = (file: string) => `${dirname(dirname(file))}/images`;

/** The files of a folder, but for those that a system leaves behind. */
const filesOf = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];

export interface Pictures {
  /** From the root. */
  folders: readonly string[];
  /** The pictures that a text in this file may name. */
  of: (file: string) => ReadonlySet<string>;
  /** The same as long as they are. */
  key: string;
}

/** Reads the folders of pictures beside `files`, each once. */
export function picturesBeside(root: string, files: readonly string[]): Pictures {
  const folders = [...new Set(files.map(folderBeside))];
  const names = new Map(folders.map((folder) => [folder, new Set(filesOf(join(root, folder)))]));
  return {
    folders,
    of: (file) => names.get(folderBeside(file)) ?? new Set(),
    key: [...names].map(([folder, files]) => [folder, ...files].join('\n')).join('\n\n'),
  };
}

/** Returns the faults of the files in a folder of pictures: their names, and drawings that would run something. */
export const pictureProblems = (root: string, folder: string): ContentProblem[] =>
  filesOf(join(root, folder)).flatMap((name): ContentProblem[] => {
    const file = `${folder}/${name}`;
    const message = pictureNameProblem(name);
    if (message !== undefined) return [{ file, message }];
    return publicFileProblems(name, (isMarkup(name) && readIfThere(join(root, file))) || '', []).map((problem) => ({
      file,
      ...problem,
    }));
  });
