import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownAddresses } from '../domain/writing/addresses.ts';
import { citationsIn, uncitedSources, unlistedCitations } from '../domain/writing/citations.ts';
import { componentsIn, pieceComponents, workshopComponents, type Mention } from '../domain/writing/components.ts';
import { isMarkup, publicFileProblems, publicPictureProblem } from '../domain/writing/public-file.ts';
import { isParserFault, slipOf } from '../domain/writing/slip.ts';
import { textProblems } from '../domain/writing/text.ts';
import { frontMatterOf, readYaml } from './content-file.ts';
import { fieldErrors } from './field-errors.ts';
import type { ContentProblem } from './problem.ts';
import { readIfThere, sizeIfThere } from './read-file.ts';
import { missingCharacters } from './typeface.ts';
import { writtenFieldErrors } from './written-fields.ts';

/** Scripts of public/ that are the site's own. */
const ownScripts = ['embed.js'];

/** Where files are that are served as they are; a build for the tests has its own. */
const publicFolder = process.env.PUBLIC_DIR ?? 'public';

/** Returns the files of public/, by their paths from there. */
export const publicFiles = (root: string): string[] =>
  globSync('**/*', { cwd: join(root, publicFolder) }).map((name) => name.replaceAll('\\', '/'));

/** Returns the faults of files that browsers open by themselves. */
export const publicProblems = (root: string, files: readonly string[]): ContentProblem[] =>
  files.flatMap((name): ContentProblem[] => {
    const path = join(root, publicFolder, name);
    const file = `public/${name}`;
    const large = publicPictureProblem(name, sizeIfThere(path) ?? 0);
    return [
      ...(large === undefined ? [] : [{ file, message: large }]),
      ...publicFileProblems(name, (isMarkup(name) && readIfThere(path)) || '', ownScripts).map((problem) => ({
        file,
        ...problem,
      })),
    ];
  });

/** The faults of a writer's file that a page could break by, and the entries that its components show. */
export interface WritingFound {
  problems: ContentProblem[];
  mentions: Mention[];
}

/**
 * Returns what is wrong with the words of a content file whose YAML can be read.
 * @param known addresses that a link may lead to
 * @param pictures the files among the pictures of texts
 */
export function writingOf(
  file: string,
  contents: string,
  known: KnownAddresses | undefined,
  pictures: ReadonlySet<string>,
): WritingFound {
  const missing = missingCharacters(file, contents);
  if (!file.endsWith('.mdx'))
    return { problems: [...missing, ...writtenFieldErrors(contents, { file, linesAbove: 0, known })], mentions: [] };
  const yaml = frontMatterOf(contents, file);
  const text = textBelow(contents, yaml);
  const listed = sourceIds(readYaml(yaml, file).data.sources);
  const fields = [...missing, ...writtenFieldErrors(yaml, { file, linesAbove: 1, known })];
  try {
    const citations = citationsIn(text);
    const { problems, mentions } = componentsIn(
      text,
      file.includes('/workshops/') ? workshopComponents : pieceComponents,
    );
    return {
      problems: [
        ...fields,
        ...fieldErrors(uncitedSources(listed, citations), { file, yaml, linesAbove: 1 }),
        ...[...textProblems(text, known, pictures), ...problems, ...unlistedCitations(citations, listed)].map(
          (problem) => ({
            file,
            ...problem,
          }),
        ),
      ],
      mentions,
    };
  } catch (error) {
    if (!isParserFault(error)) throw error;
    const { line, column, message } = slipOf(error);
    // Without a place it is the end of the text that was not expected.
    const at = { line: line ?? contents.split('\n').length, ...(column === undefined ? {} : { column }) };
    return { problems: [...fields, { file, ...at, message }], mentions: [] };
  }
}

/** The text of a piece, its front matter left empty so that its lines count. */
function textBelow(contents: string, yaml: string): string {
  const text = contents.slice(contents.indexOf(yaml) + yaml.length).replace(/^---[ \t]*/, '');
  return '\n'.repeat(1 + (yaml.match(/\n/g)?.length ?? 0)) + text;
}

/** The ids of a piece's sources as its front matter has them, checked by its schema or not. */
const sourceIds = (sources: unknown): string[] =>
  (Array.isArray(sources) ? (sources as { id?: unknown }[]) : []).map(({ id }) => String(id));
