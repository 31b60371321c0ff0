/** A content file's text without the ids in its YAML: they name things, and no reader sees them. */
import { globSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { isScalar, parseDocument, visit, type Scalar } from 'yaml';

/** The YAML of a file: its front matter, or all of it. */
const yamlIn = (file: string, text: string) =>
  file.endsWith('.mdx') ? (/^---\n([^]*?)^---$/m.exec(text)?.[1] ?? '') : text;

/** Calls `each` with every value in `yaml`, and the name of its field where it has one. */
function eachValue(yaml: string, each: (value: Scalar, field: unknown) => void) {
  visit(parseDocument(yaml), {
    Pair(_, { key, value }) {
      if (isScalar(value)) each(value, isScalar(key) && key.value);
    },
    Scalar(_, value) {
      each(value, undefined);
    },
  });
}

/** Returns every id that one of these files gives, its name being the id of a piece. */
export function idsIn(files: readonly { file: string; text: string }[]): Set<unknown> {
  const ids = new Set<unknown>(files.map(({ file }) => basename(file, extname(file))));
  for (const { file, text } of files)
    eachValue(yamlIn(file, text), ({ value }, field) => {
      if (field === 'id') ids.add(value);
    });
  return ids;
}

/** Returns the text with spaces in the place of ids, so that what is left is where it was. */
export function withoutIds(file: string, text: string, ids: ReadonlySet<unknown>): string {
  const yaml = yamlIn(file, text);
  const from = text.indexOf(yaml);
  let rest = text;
  eachValue(yaml, ({ value, range }) => {
    const [start, end] = (range ?? [0, 0]).map((at) => from + at) as [number, number];
    if (ids.has(value)) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  });
  return rest;
}

/** The ids of this publication. */
export const ids = idsIn(
  globSync('src/content/**/*.{yaml,mdx}').map((file) => ({ file, text: readFileSync(file, 'utf8') })),
);
