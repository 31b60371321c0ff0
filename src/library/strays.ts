import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../domain/nearest.ts';
import { isPicture } from '../domain/writing/pictures.ts';
import { contentFolders, contentLists, placesOf, type FolderName } from './content-kinds.ts';
import type { ContentProblem } from './problem.ts';

/** The form of a file's name, by its ending, and an example of it. */
const fileNames = {
  mdx: { pattern: /^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/, example: 'ask-early.mdx' },
  yaml: { pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.yaml$/, example: 'wrong-person.yaml' },
};

const folders = Object.keys(contentFolders) as FolderName[];
const lists = Object.keys(contentLists).map((name) => `${name}.yaml`);
const content = 'src/content';

/** Files beside them that are no entries: the looks, the words that spelling knows, and who was told of a piece. */
const others = ['look.css', 'logo.svg', 'spelling.txt', 'webmentions.yaml'];

/** The folder of the pictures of texts, which judges its own files (pictures.ts). */
const images = 'images';

/** Returns a fault for each file of src/content/ that nothing reads: for its place, its ending or its name. */
export function strayProblems(root: string): ContentProblem[] {
  const within = readdirSync(join(root, content), { withFileTypes: true })
    .filter(isShown)
    .flatMap((entry): ContentProblem[] => {
      if (!entry.isDirectory()) return [...lists, ...others].includes(entry.name) ? [] : [strayFile(entry.name)];
      return [...folders, images].includes(entry.name) ? [] : [strayFolder(entry.name)];
    });
  return [...within, ...folders.flatMap((name) => placesOf(name).flatMap((place) => oddNames(root, place, name)))];
}

const isShown = ({ name }: { name: string }) => !name.startsWith('.');

function strayFile(name: string): ContentProblem {
  if (isPicture(name)) return strayPicture(`${content}/${name}`, name);
  const list = lists.find((known) => known === name.toLowerCase().replace(/\.yml$/, '.yaml'));
  const ending = /\.mdx?$/i.test(name) ? 'mdx' : 'yaml';
  const places = folders
    .filter((folder) => contentFolders[folder].extension === ending)
    .map((folder) => `${content}/${folder}/ (${contentFolders[folder].name})`);
  return {
    file: `${content}/${name}`,
    message: list
      ? `no file of this name is read. Rename it to ${list}.`
      : `no file of this name is read here. Move it to ${places.join(', ')}, with the ending .${ending}, or delete it.`,
  };
}

const strayPicture = (file: string, name: string): ContentProblem => ({
  file,
  message: `pictures are in a folder of their own. Move it to ${content}/${images}/, and write ![words](../images/${name}).`,
});

function strayFolder(name: string): ContentProblem {
  const meant = nearest(name, folders);
  return {
    file: `${content}/${name}/`,
    message: `no folder of this name is read. ${meant ? `Rename it to ${meant}.` : `Move its files to one of: ${folders.join(', ')}.`}`,
  };
}

/** Files whose name is no slug or has another ending: their address, their styles or their page would be missing. */
function oddNames(root: string, place: string, folder: FolderName): ContentProblem[] {
  const { extension } = contentFolders[folder];
  const { pattern, example } = fileNames[extension];
  let entries;
  try {
    entries = readdirSync(join(root, place), { withFileTypes: true }).filter(isShown);
  } catch (error) {
    // A publication needs not have every kind.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return entries.flatMap((entry): ContentProblem[] => {
    const file = `${place}/${entry.name}`;
    if (entry.isDirectory())
      return [{ file: `${file}/`, message: `no folder in a folder is read. Move its files to ${place}/.` }];
    if (pattern.test(entry.name)) return [];
    if (isPicture(entry.name)) return [strayPicture(file, entry.name)];
    const renamed = entry.name.replace(/\.(yml|yaml|mdx?|markdown)$/i, `.${extension}`);
    if (renamed !== entry.name && pattern.test(renamed))
      return [{ file, message: `no file with this ending is read here. Rename it to ${renamed}.` }];
    return [
      {
        file,
        message: `the name of this file can't be part of an address. Use small letters a to z and digits, with hyphens between words${extension === 'yaml' ? ', a letter first' : ''}, and the ending .${extension}, like ${example}.`,
      },
    ];
  });
}
