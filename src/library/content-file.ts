import { parseDocument } from 'yaml';

/** A content file's fields, and the text below them. */
export interface ContentFile {
  data: Record<string, unknown>;
  body: string;
}

const opening = /^\uFEFF?---[ \t]*\r?\n/;
const closing = /^---[ \t]*$/m;

/**
 * Splits an MDX file into its front matter and its text.
 * @throws where there is no front matter or its YAML has a slip: names the file, the line and the remedy
 */
export function readFrontMatter(contents: string, file: string): ContentFile {
  const { yaml, body } = splitFrontMatter(contents, file);
  return { data: fieldsOf(yaml, file, 1), body };
}

/** Returns the front matter of an MDX file, as its YAML. @throws where there is none */
export const frontMatterOf = (contents: string, file: string): string => splitFrontMatter(contents, file).yaml;

function splitFrontMatter(contents: string, file: string): { yaml: string; body: string } {
  const begin = opening.exec(contents)?.[0].length;
  if (begin === undefined)
    throw new Error(
      `${file}: it has no front matter. Begin the file with a line "---", then the fields (title, description, …), then a second line "---".`,
    );
  const rest = contents.slice(begin);
  const end = closing.exec(rest);
  if (!end)
    throw new Error(`${file}: its front matter has no end. Write a second line "---" between the fields and the text.`);
  return { yaml: rest.slice(0, end.index), body: rest.slice(end.index + end[0].length).trim() };
}

/** Reads a YAML file of fields. @throws where it has a slip: names the file, the line and the remedy */
export const readYaml = (contents: string, file: string): ContentFile => ({
  data: fieldsOf(contents, file, 0),
  body: contents,
});

/** An entry of a list, as its file has it. */
export type ListedFields = Record<string, unknown> & { id: string };

/**
 * Reads a YAML file that holds a list of entries, each with an id.
 * @throws where it has a slip, an entry without an id, or an id twice: names the file, the place and the remedy
 */
export function readYamlList(contents: string, file: string): ListedFields[] {
  const list = valueOf(contents, file, 0);
  if (!Array.isArray(list))
    throw new Error(`${file}: it is no list. Begin each entry with "- id: " and an id of its own.`);
  const entries: ListedFields[] = [];
  for (const [index, entry] of (list as unknown[]).entries()) {
    const at = `${file}, entry ${index + 1}`;
    if (!isFields(entry) || typeof entry.id !== 'string' || entry.id === '')
      throw new Error(`${at}: it has no id. Begin it with "- id: " and an id of its own.`);
    const { id } = entry;
    if (entries.some((other) => other.id === id))
      throw new Error(`${at}: the id "${id}" is that of an entry above. Give this one an id of its own.`);
    entries.push({ ...entry, id });
  }
  return entries;
}

function fieldsOf(yaml: string, file: string, linesAbove: number): Record<string, unknown> {
  const data = valueOf(yaml, file, linesAbove);
  if (!isFields(data)) throw new Error(`${file}: it holds no fields. Write them one a line, as "name: value".`);
  return data;
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads YAML 1.2, in which a date is text. `linesAbove` is how many lines of the file come before it. */
function valueOf(yaml: string, file: string, linesAbove: number): unknown {
  const document = parseDocument(yaml);
  const [slip] = document.errors;
  if (slip) {
    const line = (slip.linePos?.[0].line ?? 1) + linesAbove;
    const [problem = ''] = slip.message.split(/ at line \d|:?\n/);
    throw new Error(
      `${file}, line ${line}: this is not YAML: ${problem}. Check the spaces at the line's beginning, and put a text that holds ": ", "#" or quotation marks between quotation marks.`,
    );
  }
  return document.toJS();
}
