import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'astro/zod';
import { readYamlList } from '../../src/library/content-file.ts';
import { contentList } from '../../src/library/content-list.ts';

const schema = z.strictObject({ id: z.string(), name: z.string().optional() });

let root = '';
let file = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'list-'));
  file = join(root, 'topics.yaml');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Loads the file as Astro's dev server would, with a store that is a map; without a watcher as a build would. */
async function load({ isBuild = false, before = [] as string[] } = {}) {
  const entries = new Map<string, { id: string; data: unknown }>(before.map((id) => [id, { id, data: {} }]));
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const error = vi.fn();
  await contentList('topics.yaml', { schema, read: readYamlList }).load({
    config: { root: pathToFileURL(`${root}/`) },
    logger: { error },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: JSON.stringify,
    store: {
      set: (entry: { id: string; data: unknown }) => entries.set(entry.id, entry),
      clear: () => {
        entries.clear();
      },
    },
    watcher: isBuild ? undefined : watcher,
  } as unknown as LoaderContext);
  const edited = (text: string) => {
    writeFileSync(file, text);
    watcher.emit('change', file);
  };
  return { entries, edited, error };
}

describe('contentList', () => {
  it('stores each entry under its id', async () => {
    writeFileSync(file, '- id: a\n  name: A\n- id: b');
    const { entries } = await load();
    expect([...entries.values()].map(({ data }) => data)).toEqual([{ id: 'a', name: 'A' }, { id: 'b' }]);
  });

  it('stores nothing for a publication that does without the file', async () => {
    expect((await load()).entries.size).toBe(0);
  });

  it('follows an edit, and drops what is no longer there', async () => {
    writeFileSync(file, '- id: a\n- id: b');
    const { entries, edited } = await load();
    edited('- id: c');
    await vi.waitFor(() => {
      expect([...entries.keys()]).toEqual(['c']);
    });
  });

  it.each(['- id: x: y', '- id: a\n  nmae: A'])(
    'keeps the last sound entries while the file is broken, of which the check tells: %j',
    async (broken) => {
      writeFileSync(file, broken);
      const { entries, error } = await load({ before: ['a'] });
      expect([...entries.keys()]).toEqual(['a']);
      expect(error).not.toHaveBeenCalled();
    },
  );

  it('is read in a build only when the content has been judged', async () => {
    writeFileSync(file, '- id: a');
    await expect(load({ isBuild: true })).rejects.toThrow(
      'The content was not judged: astro.config.mjs no longer names contentCheck(). Add it.',
    );
  });
});
