import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pictureNameProblem } from '../domain/writing/pictures.ts';
import { isMarkup, publicFileProblems } from '../domain/writing/public-file.ts';

/** The folder of pictures that texts of this file's folder name as ../images/. */
const folderBeside = (file: string) => `${dirname(dirname(file))}/images`;

/** The files of a folder, but for those that a system leaves behind. */
const filesOf = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];

/** Reads the folders of pictures beside `files`, each once. */
export function picturesBeside(files: readonly string[]): Pictures {
  const folders = [...new Set(files.map(folderBeside))];
  const names = new Map(folders.map((folder) => [folder, new Set(filesOf(folder))]));
  return { folders, of: (file) => names.get(folderBeside(file)) ?? new Set() };
}

export interface Pictures {
  folders: readonly string[];
  /** The pictures that a text in this file may name. */
  of: (file: string) => ReadonlySet<string>;
}

/** Returns the faults of the files in a folder of pictures: their names, and drawings that would run something. */
export const pictureErrors = (folder: string): string[] =>
  filesOf(folder).flatMap((name) => {
    const problem = pictureNameProblem(name);
    if (problem !== undefined) return `${folder}/${name}: ${problem}`;
    return publicFileProblems(name, isMarkup(name) ? readFileSync(`${folder}/${name}`, 'utf8') : '', []).map(
      ({ line, message }) => `${folder}/${name}, line ${line}: ${message}`,
    );
  });
