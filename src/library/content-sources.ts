import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentFolders, contentLists, placesOf, type FolderName, type ListName } from './content-kinds.ts';
import { frontMatterOf, readFrontMatter, readYaml, type ListedFields } from './content-file.ts';
import { fieldErrors } from './field-errors.ts';
import { schemaProblems } from './field-message.ts';
import { attempt, type ContentProblem } from './problem.ts';
import { readIfThere } from './read-file.ts';

/** An entry of the publication as its file has it, right or not. */
export interface JudgedEntry {
  id: string;
  /** Its fields as written, with the defaults of those that are left out where all are right. */
  data: Record<string, unknown>;
  isRight: boolean;
  /** The path of its fields in the file: empty for a file of its own. */
  path: readonly number[];
}

/** A content file with its entries, and the faults that it has by itself. */
export interface JudgedFile {
  file: string;
  kind: FolderName | ListName;
  contents: string;
  /** The YAML of its fields; undefined where there is none, or where it has a slip. */
  yaml: string | undefined;
  /** How many lines of the file come before the YAML. */
  linesAbove: number;
  entries: JudgedEntry[];
  problems: ContentProblem[];
}

/** Reads every content file, each by itself. A file that has not changed is not judged again in the same process. */
export function judgedFiles(root: string): JudgedFile[] {
  const folders = (Object.keys(contentFolders) as FolderName[]).flatMap((kind) =>
    placesOf(kind)
      .flatMap((place) => globSync(`${place}/*.${contentFolders[kind].extension}`, { cwd: root }))
      .map((path) => path.replaceAll('\\', '/'))
      .sort()
      .flatMap((file) => remembered(root, file, kind, judgeFile)),
  );
  const lists = (Object.keys(contentLists) as ListName[]).flatMap((kind) =>
    remembered(root, `src/content/${kind}.yaml`, kind, judgeList),
  );
  return [...folders, ...lists];
}

const memory = new Map<string, JudgedFile>();

/** Returns the file as judged, or nothing where there is none. */
function remembered<Kind extends FolderName | ListName>(
  root: string,
  file: string,
  kind: Kind,
  judge: (contents: string, file: string, kind: Kind) => JudgedFile,
): JudgedFile[] {
  const path = join(root, file);
  const contents = readIfThere(path);
  if (contents === undefined) return [];
  const known = memory.get(path);
  if (known?.contents === contents) return [known];
  const judged = judge(contents, file, kind);
  memory.set(path, judged);
  return [judged];
}

/** Judges one file of a folder by itself. */
export function judgeFile(contents: string, file: string, kind: FolderName): JudgedFile {
  const { extension, schema, problemsOf } = contentFolders[kind] as (typeof contentFolders)['takeaways'];
  const isPiece = (extension as string) === 'mdx';
  const id = basename(file, `.${extension}`);
  const linesAbove = isPiece ? 1 : 0;
  const found = attempt(() => (isPiece ? readFrontMatter : readYaml)(contents, file));
  const base = { file, kind, contents, linesAbove };
  if (!('result' in found))
    return {
      ...base,
      yaml: undefined,
      entries: [{ id, data: {}, isRight: false, path: [] }],
      problems: [...found.problems],
    };
  const { data } = found.result;
  const yaml = isPiece ? frontMatterOf(contents, file) : contents;
  const shape = schemaProblems(schema, data);
  const fields = shape.length === 0 ? schema.parse(data) : undefined;
  const problems = fieldErrors(fields ? (problemsOf?.(fields) ?? []) : shape, { file, yaml, linesAbove });
  return { ...base, yaml, entries: [{ id, data: fields ?? data, isRight: fields !== undefined, path: [] }], problems };
}

function judgeList(contents: string, file: string, kind: ListName): JudgedFile {
  const { schema, read } = contentLists[kind];
  const found = attempt(() => read(contents, file));
  const base = { file, kind, contents, linesAbove: 0 };
  if (!('result' in found)) return { ...base, yaml: undefined, entries: [], problems: [...found.problems] };
  const isList = kind !== 'planner';
  const judged = found.result.map((data, index) => {
    const path = isList ? [index] : [];
    const shape = schemaProblems(schema, data);
    const problems = fieldErrors(
      shape.map(({ field, message }) => ({ field: [...path, ...field], message })),
      { file, yaml: contents },
    ).map((problem) => (isList ? { ...problem, field: byId(problem.field, data) } : problem));
    const isRight = shape.length === 0;
    return {
      entry: { id: data.id, data: isRight ? schema.parse(data) : data, isRight, path },
      problems,
    };
  });
  return {
    ...base,
    yaml: contents,
    entries: judged.map(({ entry }) => entry),
    problems: judged.flatMap(({ problems }) => problems),
  };
}

/** "asking.name" in place of "0.name". */
const byId = (field: string | undefined, { id }: ListedFields): string => (field ?? '').replace(/^\d+/, id);
