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
  const begin = opening.exec(contents)?.[0].length;
  if (begin === undefined)
    throw new Error(
      `${file}: it has no front matter. Begin the file with a line "---", then the fields (title, description, …), then a second line "---".`,
    );
  const rest = contents.slice(begin);
  const end = closing.exec(rest);
  if (!end)
    throw new Error(`${file}: its front matter has no end. Write a second line "---" between the fields and the text.`);
  return { data: fieldsOf(rest.slice(0, end.index), file, 1), body: rest.slice(end.index + end[0].length).trim() };
}

/** Reads a YAML file. @throws where it has a slip: names the file, the line and the remedy */
export const readYaml = (contents: string, file: string): ContentFile => ({
  data: fieldsOf(contents, file, 0),
  body: contents,
});

/** YAML 1.2 of one mapping; a date stays the text that it is. `linesAbove` is how many lines of the file come before it. */
function fieldsOf(yaml: string, file: string, linesAbove: number): Record<string, unknown> {
  const document = parseDocument(yaml);
  const [slip] = document.errors;
  if (slip) {
    const line = (slip.linePos?.[0].line ?? 1) + linesAbove;
    const [problem = ''] = slip.message.split(/ at line \d|:?\n/);
    throw new Error(
      `${file}, line ${line}: this is not YAML: ${problem}. Check the spaces at the line's beginning, and put a text that holds ": ", "#" or quotation marks between quotation marks.`,
    );
  }
  const data: unknown = document.toJS();
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new Error(`${file}: it holds no fields. Write them one a line, as "name: value".`);
  return data as Record<string, unknown>;
}
