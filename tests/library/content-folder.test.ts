import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFolder } from '../../src/library/content-folder.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const folder of ['articles', 'quizzes']) mkdirSync(join(root, folder));
});
afterEach(() => rmSync(root, { recursive: true }));

const article = '---\ntitle: A\npublished: 2026-02-31\n---\nWords.';

/** Loads a folder as Astro would, with a store that is a map. */
async function load(folder: 'articles' | 'quizzes', files: Record<string, string>) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, folder, name), content);
  const entries = new Map<string, { id: string; data: unknown; body?: string }>();
  const url = pathToFileURL(`${root}/`);
  const context = {
    config: { root: url, srcDir: url },
    collection: folder,
    logger: { warn: () => {}, error: () => {} },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: String,
    store: {
      keys: () => entries.keys(),
      get: (id: string) => entries.get(id),
      set: (entry: { id: string; data: unknown }) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    },
    entryTypes: new Map([
      ['.mdx', {}],
      ['.yaml', {}],
    ]),
  };
  await contentFolder([folder], folder === 'articles' ? 'mdx' : 'yaml').load(context as unknown as LoaderContext);
  return entries;
}

describe('contentFolder', () => {
  it('gives each file the id that its name is, its fields with dates as written, and its text', async () => {
    const entries = await load('articles', { 'ask-early.mdx': article, '2026-in-review.mdx': article });
    expect([...entries.keys()].sort()).toEqual(['2026-in-review', 'ask-early']);
    for (const entry of entries.values())
      expect(entry).toMatchObject({ data: { title: 'A', published: '2026-02-31' }, body: 'Words.' });
  });

  it.each(['3-signs.yaml', 'Tool-Case.yaml', 'tööl.yaml', 'tool.yml', 'my tool.yaml', 'tool.yaml.bak'])(
    'refuses a quiz file named %s',
    async (name) => {
      await expect(load('quizzes', { [name]: 'title: A' })).rejects.toThrow(
        `quizzes/${name}: the name of this file can't be part of an address. Use small letters a to z and digits, with hyphens between words, a letter first, and the ending .yaml, like wrong-person.yaml.`,
      );
    },
  );

  it.each(['Ask-Early.mdx', 'ask-early.md', 'ask_early.mdx'])('refuses an article named %s', async (name) => {
    await expect(load('articles', { [name]: article })).rejects.toThrow(/^articles\/.+ and the ending \.mdx, like /);
  });

  it('leaves hidden files alone', async () => {
    expect((await load('articles', { '.DS_Store': '', 'a.mdx': article })).size).toBe(1);
  });

  it.each([
    ['without front matter', 'Words alone.', 'articles/a.mdx: it has no front matter.'],
    ['with a slip', '---\ntitle: A: b\n---\n', 'articles/a.mdx, line 2: this is not YAML: '],
  ])('names an article %s', async (_, content, message) => {
    await expect(load('articles', { 'a.mdx': content })).rejects.toThrow(message);
  });
});
