import { readValue } from './read-yaml.ts';
import { fieldErrors } from './field-errors.ts';
import { ContentError, type ContentProblem } from './problem.ts';

/** A content file's fields, and the text below them. */
export interface ContentFile {
  data: Record<string, unknown>;
  body: string;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^---[ \t]*$/m;

/**
 * Splits an MDX file into its front matter and its text.
 * @throws ContentError where there is no front matter or its YAML has a slip: names the file, the line and the remedy
 */
export function readFrontMatter(contents: string, file: string): ContentFile {
  const { yaml, body } = splitFrontMatter(contents, file);
  return { data: fieldsOf(yaml, file, 1), body };
}

/** Returns the front matter of an MDX file, as its YAML. @throws ContentError where there is none */
export const frontMatterOf = (contents: string, file: string): string => splitFrontMatter(contents, file).yaml;

function splitFrontMatter(contents: string, file: string): { yaml: string; body: string } {
  const begin = opening.exec(contents)?.[0].length;
  if (begin === undefined)
    throw new ContentError([
      {
        file,
        line: 1,
        message:
          'it has no front matter. Begin the file with a line "---", then the fields (title, description, …), then a second line "---".',
      },
    ]);
  const rest = contents.slice(begin);
  const end = closing.exec(rest);
  if (!end)
    throw new ContentError([
      {
        file,
        line: 1,
        message: 'its front matter has no end. Write a second line "---" between the fields and the text.',
      },
    ]);
  return { yaml: rest.slice(0, end.index), body: rest.slice(end.index + end[0].length).trim() };
}

/** Reads a YAML file of fields. @throws ContentError where it has a slip: names the file, the line and the remedy */
export const readYaml = (contents: string, file: string): ContentFile => ({
  data: fieldsOf(contents, file, 0),
  body: contents,
});

/** An entry of a list, as its file has it. */
export type ListedFields = Record<string, unknown> & { id: string };

/**
 * Reads a YAML file that holds a list of entries, each with an id.
 * @throws ContentError where it has a slip, an entry without an id, or an id twice: names the file, the place and the remedy
 */
export function readYamlList(contents: string, file: string): ListedFields[] {
  const list = readValue(contents, file, 0);
  if (!Array.isArray(list))
    throw new ContentError([
      { file, line: 1, message: 'it is no list. Begin each entry with "- id: " and an id of its own.' },
    ]);
  const entries: ListedFields[] = [];
  const problems: ContentProblem[] = [];
  for (const [index, entry] of (list as unknown[]).entries()) {
    const say = (message: string) =>
      problems.push(
        ...fieldErrors([{ field: [index], message }], { file, yaml: contents }).map((problem) => ({
          ...problem,
          field: `entry ${index + 1}`,
        })),
      );
    if (!isFields(entry) || typeof entry.id !== 'string' || entry.id === '') {
      say('it has no id. Begin it with "- id: " and an id of its own.');
      continue;
    }
    const { id } = entry;
    if (entries.some((other) => other.id === id))
      say(`the id "${id}" is that of an entry above. Give this one an id of its own.`);
    entries.push({ ...entry, id });
  }
  if (problems.length > 0) throw new ContentError(problems);
  return entries;
}

function fieldsOf(yaml: string, file: string, linesAbove: number): Record<string, unknown> {
  const data = readValue(yaml, file, linesAbove);
  if (isFields(data)) return data;
  const fault = data === null ? 'it is empty' : 'it holds no fields';
  throw new ContentError([
    { file, line: 1 + linesAbove, message: `${fault}. Write its fields one a line, as "name: value".` },
  ]);
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
