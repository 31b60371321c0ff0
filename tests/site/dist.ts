import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse } from 'node-html-parser';

/** The built site: run `npm run build` first. */
export const dist = 'dist';

export interface BuiltPage {
  file: string;
  /** Its path on the site. */
  path: string;
  html: string;
  document: ReturnType<typeof parse>;
}

export const pages: BuiltPage[] = globSync('**/*.html', { cwd: dist })
  .sort()
  .map((file) => {
    const html = readFileSync(`${dist}/${file}`, 'utf8');
    return { file, path: `/${file.replace(/index\.html$/, '')}`, html, document: parse(html) };
  });

export const page = (path: string): BuiltPage => {
  const found = pages.find((page) => page.path === path);
  if (!found) throw new Error(`dist/ has no page ${path}: build the site first.`);
  return found;
};

export const read = (path: string) => readFileSync(`${dist}${decodeURI(path)}`);

/** Bytes as a server with brotli sends them. */
export const weight = (bytes: Uint8Array | string) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** A script and every script that it imports, statically; with `dynamic`, those that it may import later as well. */
export function scriptGraph(path: string, dynamic = false, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const source = read(path).toString();
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const imports = [
    ...source.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g),
    ...(dynamic ? source.matchAll(/import\(\s*["'`](\.\/[^"'`]+)["'`]/g) : []),
  ];
  for (const [, name = ''] of imports) scriptGraph(folder + name.slice(2), dynamic, seen);
  return seen;
}
