import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { contentFolder } from '../../src/library/content-folder.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const folder of ['articles', 'quizzes']) mkdirSync(join(root, folder));
});
afterEach(() => rmSync(root, { recursive: true }));

const article = '---\ntitle: A\npublished: 2026-02-31\n---\nWords.';

/** Loads a folder as Astro's dev server would, with a store that is a map; without a watcher as a build would. */
async function load(folder: 'articles' | 'quizzes', files: Record<string, string>, { isBuild = false } = {}) {
  const write = (name: string, content: string) => {
    writeFileSync(join(root, folder, name), content);
    return join(root, folder, name);
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  const entries = new Map<string, { id: string; data: unknown; body?: string; digest?: string }>();
  const url = pathToFileURL(`${root}/`);
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const context = {
    config: { root: url, srcDir: url },
    collection: folder,
    logger: { info: () => {}, warn: () => {}, error: () => {} },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: (data: unknown) => JSON.stringify(data),
    store: {
      keys: () => entries.keys(),
      get: (id: string) => entries.get(id),
      set: (entry: { id: string; data: unknown }) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    },
    watcher: isBuild ? undefined : watcher,
    entryTypes: new Map([
      ['.mdx', {}],
      ['.yaml', {}],
    ]),
  };
  const schema = z.strictObject({ title: z.string(), published: z.string().optional() });
  const extension = folder === 'articles' ? 'mdx' : 'yaml';
  await contentFolder([folder], { extension, schema }).load(context as unknown as LoaderContext);
  return { entries, edit: (name: string, content: string) => watcher.emit('change', write(name, content)) };
}

describe('contentFolder', () => {
  it('gives each file the id that its name is, its fields with dates as written, and its text', async () => {
    const { entries } = await load('articles', { 'ask-early.mdx': article, '2026-in-review.mdx': article });
    expect([...entries.keys()].sort()).toEqual(['2026-in-review', 'ask-early']);
    for (const entry of entries.values())
      expect(entry).toMatchObject({ data: { title: 'A', published: '2026-02-31' }, body: 'Words.' });
  });

  it.each([
    ['without front matter', 'articles', 'Words alone.'],
    ['with a slip', 'articles', '---\ntitle: A: b\n---\n'],
    ['with a slip', 'quizzes', 'title: A: b\n'],
    ['whose fields don’t fit', 'quizzes', 'titel: A\n'],
  ] as const)('goes on without a file %s, of which the check tells: %s', async (_, folder, broken) => {
    const ending = folder === 'articles' ? 'mdx' : 'yaml';
    const sound = folder === 'articles' ? article : 'title: A\n';
    const { entries, edit } = await load(folder, { [`a.${ending}`]: broken, [`b.${ending}`]: sound });
    expect([...entries.keys()]).toEqual(['b']);
    edit(`a.${ending}`, sound);
    await vi.waitFor(() => {
      expect([...entries.keys()].sort()).toEqual(['a', 'b']);
    });
  });

  it('is read in a build only when the content has been judged', async () => {
    await expect(async () => load('articles', { 'a.mdx': article }, { isBuild: true })).rejects.toThrow(
      'The content was not judged: astro.config.mjs no longer names contentCheck(). Add it.',
    );
  });

  it('checks a file again when a rule has changed, though the file has not', async () => {
    const digests = async (rule: string) => {
      mkdirSync(join(root, 'src/domain'), { recursive: true });
      writeFileSync(join(root, 'src/domain/rule.ts'), rule);
      const { entries } = await load('quizzes', { 'tool.yaml': 'title: A' });
      return [...entries.values()].map(({ digest }) => digest);
    };
    const before = await digests('1');
    expect(await digests('1')).toEqual(before);
    expect(await digests('2')).not.toEqual(before);
  });
});
