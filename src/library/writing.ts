import { globSync, readFileSync, statSync } from 'node:fs';
import { citationsIn, uncitedSources, unlistedCitations } from '../domain/writing/citations.ts';
import { isMarkup, publicFileProblems, publicPictureProblem } from '../domain/writing/public-file.ts';
import { textProblems } from '../domain/writing/text.ts';
import { frontMatterOf, readYaml } from './content-file.ts';
import { pictureErrors, picturesBeside } from './pictures.ts';
import { fieldErrors } from './field-errors.ts';
import { writtenFieldErrors } from './written-fields.ts';

/** A writer's file of this build. */
export interface WrittenFile {
  /** Path from the root. */
  file: string;
  /** Whether its links must lead somewhere: false for a draft and for a piece that appears later. */
  isOut: boolean;
}

/** Where files are that are served as they are; a build for the tests has its own. */
const publicFolder = process.env.PUBLIC_DIR ?? 'public';

/** Scripts of public/ that are the site's own. */
const ownScripts = ['embed.js'];

/**
 * Refuses what writers can break a page with: in content files, and in public/.
 * @param known addresses of the site as writers type them, from the root and without the base path
 * @throws with one line a fault: the file, the line, the field, what is wrong, the remedy
 */
export function checkWriting(written: readonly WrittenFile[], known: Iterable<string>): void {
  const files = globSync('**/*', { cwd: publicFolder }).map((name) => name.replaceAll('\\', '/'));
  const addresses = new Set([...known, ...files.map((name) => `/${name}`)]);
  const pictures = picturesBeside(written.map(({ file }) => file));
  const errors = [
    ...written.flatMap(({ file, isOut }) =>
      fileErrors(file, readFileSync(file, 'utf8'), isOut ? addresses : undefined, pictures.of(file)),
    ),
    ...pictures.folders.flatMap(pictureErrors),
    ...files.flatMap((name) => {
      const problem = publicPictureProblem(name, statSync(`${publicFolder}/${name}`).size);
      return problem === undefined ? [] : `public/${name}: ${problem}`;
    }),
    ...files.flatMap((name) =>
      publicFileProblems(name, isMarkup(name) ? readFileSync(`${publicFolder}/${name}`, 'utf8') : '', ownScripts).map(
        ({ line, message }) => `public/${name}, line ${line}: ${message}`,
      ),
    ),
  ];
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/**
 * Returns the faults of one content file.
 * @param pictures the files among the pictures of texts
 */
export function fileErrors(
  file: string,
  contents: string,
  known: ReadonlySet<string> | undefined,
  pictures: ReadonlySet<string>,
): string[] {
  if (!file.endsWith('.mdx')) return writtenFieldErrors(contents, { file, linesAbove: 0, known });
  const yaml = frontMatterOf(contents, file);
  const text = contents.slice(contents.indexOf(yaml) + yaml.length).replace(/^---[ \t]*/, '');
  const blank = '\n'.repeat(1 + (yaml.match(/\n/g)?.length ?? 0));
  const listed = sourceIds(readYaml(yaml, file).data.sources);
  const problems = textProblems(blank + text, known, pictures);
  const citations = citationsIn(blank + text);
  return [
    ...writtenFieldErrors(yaml, { file, linesAbove: 1, known }),
    ...fieldErrors(uncitedSources(listed, citations), { file, yaml, linesAbove: 1 }),
    ...[...problems, ...unlistedCitations(citations, listed)].map(
      ({ line, message }) => `${file}, line ${line}: ${message}`,
    ),
  ];
}

/** The ids of a piece's sources as its front matter has them, checked by its schema or not. */
const sourceIds = (sources: unknown): string[] =>
  (Array.isArray(sources) ? (sources as { id?: unknown }[]) : []).map(({ id }) => String(id));
