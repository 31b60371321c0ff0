import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFolder, type Checks } from '../../src/library/content-folder.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  for (const folder of ['articles', 'quizzes']) mkdirSync(join(root, folder));
});
afterEach(() => rmSync(root, { recursive: true }));

const article = '---\ntitle: A\npublished: 2026-02-31\n---\nWords.';

/** Loads a folder as Astro would, with a store that is a map. */
async function load(
  folder: 'articles' | 'quizzes',
  files: Record<string, string>,
  checks: Checks<unknown> = { schema: z.unknown() },
) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(root, folder, name), content);
  const entries = new Map<string, { id: string; data: unknown; body?: string; digest?: string }>();
  const url = pathToFileURL(`${root}/`);
  const context = {
    config: { root: url, srcDir: url },
    collection: folder,
    logger: { warn: () => {}, error: () => {} },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: (data: unknown) => JSON.stringify(data),
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
  await contentFolder([folder], folder === 'articles' ? 'mdx' : 'yaml', checks).load(
    context as unknown as LoaderContext,
  );
  return entries;
}

describe('contentFolder', () => {
  it('gives each file the id that its name is, its fields with dates as written, and its text', async () => {
    const entries = await load('articles', { 'ask-early.mdx': article, '2026-in-review.mdx': article });
    expect([...entries.keys()].sort()).toEqual(['2026-in-review', 'ask-early']);
    for (const entry of entries.values())
      expect(entry).toMatchObject({ data: { title: 'A', published: '2026-02-31' }, body: 'Words.' });
  });

  it('tells of every picture of a text that is no file, before the bundler stops at one', async () => {
    const text = `${article}\n\n![A desk](../images/desk.jpg)\n\n![](../images/wall.jpg)`;
    mkdirSync(join(root, 'images'));
    writeFileSync(join(root, 'images/wall.jpg'), '');
    await expect(load('articles', { 'ask-early.mdx': text })).rejects.toThrow(
      'articles/ask-early.mdx, line 7: there is no picture src/content/images/desk.jpg. Save it there, or write one of: wall.jpg.\narticles/ask-early.mdx, line 9: an image without words for those who can’t see it. Write them between [ and ].',
    );
  });

  it('says where a picture belongs that is among the articles', async () => {
    await expect(load('articles', { 'desk.jpg': '' })).rejects.toThrow(
      'articles/desk.jpg: pictures are in a folder of their own. Move it to src/content/images/, and write ![words](../images/desk.jpg).',
    );
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

  const schema = z.strictObject({
    title: z.string(),
    list: z.array(z.strictObject({ id: z.string(), count: z.number().optional() })).optional(),
    kind: z.enum(['one', 'two']).optional(),
  });

  it.each([
    [
      'title: A\nlist:\n  - id: a\n    cuont: 2\n',
      'line 3, list.0: "cuont" is no field here. Delete it, or write one of: id, count.',
    ],
    ['list: []\n', 'line 1, title: This field is missing. Add it.'],
    [
      'title: A\nlist:\n  - id: a\n    count: many\n',
      'line 4, list.0.count: Write a number here, in place of the string "many".',
    ],
    ['title: A\nlist: a\n', 'line 2, list: Write a list, each item after "- " here, in place of the string "a".'],
    ['title: A\nkind: three\n', 'line 2, kind: Write one of: "one", "two".'],
    ['title: [A]\n', 'line 1, title: Write a text here, in place of a list.'],
  ])('names file, line, field and remedy of %j', async (yaml, message) => {
    await expect(load('quizzes', { 'tool.yaml': yaml }, { schema })).rejects.toThrow(`quizzes/tool.yaml, ${message}`);
    await expect(load('articles', { 'tool.mdx': `---\n${yaml}---\nWords.` }, { schema })).rejects.toThrow(
      `articles/tool.mdx, ${message.replace(/\d+/, (line) => `${Number(line) + 1}`)}`,
    );
  });

  it('names what is wrong with fields that are right by themselves', async () => {
    const problemsOf = () => [{ field: ['list', 0, 'id'], message: 'It is odd.' }];
    await expect(
      load('quizzes', { 'tool.yaml': 'list:\n  - x: 1\n    id: a\n' }, { schema: z.unknown(), problemsOf }),
    ).rejects.toThrow('quizzes/tool.yaml, line 3, list.0.id: It is odd.');
  });

  it('checks a file again when a rule has changed, though the file has not', async () => {
    const digests = async (rule: string) => {
      mkdirSync(join(root, 'src/domain'), { recursive: true });
      writeFileSync(join(root, 'src/domain/rule.ts'), rule);
      return [...(await load('quizzes', { 'tool.yaml': 'title: A' })).values()].map(({ digest }) => digest);
    };
    const before = await digests('1');
    expect(await digests('1')).toEqual(before);
    expect(await digests('2')).not.toEqual(before);
  });
});
