import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleSchema } from '../../src/domain/article/schema.ts';
import { textProblems } from '../../src/domain/writing/text.ts';

const script = resolve('scripts/new.mjs');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'));
  mkdirSync(join(folder, 'src/content/articles'), { recursive: true });
  cpSync('src/content/topics.yaml', join(folder, 'src/content/topics.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (...words: string[]) => execFileSync(process.execPath, [script, ...words], { cwd: folder }).toString();
const refused = (...words: string[]) => spawnSync(process.execPath, [script, ...words], { cwd: folder });

describe('npm run new', () => {
  it('writes a draft that fits the schema and is sound as a piece', () => {
    expect(write('article', 'Say “yes” to a smaller ask, don’t you?')).toContain('It is a draft');
    const source = readFileSync(join(folder, 'src/content/articles/say-yes-to-a-smaller-ask-dont-you.mdx'), 'utf8');
    const [, frontMatter = '', body = ''] = source.split(/^---$/m);
    const article = articleSchema.parse(parse(frontMatter));
    expect(article).toMatchObject({ title: 'Say “yes” to a smaller ask, don’t you?', draft: true });
    expect(textProblems(body, new Set(), new Set())).toEqual([]);
  });

  it.each([
    [['workshop', 'A title'], 'What should be made? Write: npm run new -- article "Title in sentence case"'],
    [['article'], 'Give it a title, in quotation marks: npm run new -- article "Ask before the budget is set"'],
    [['article', 'x'.repeat(91)], 'The title has 91 characters and may have 90. Shorten it.'],
  ])('says how to call it: %s', (words, message) => {
    const { status, stderr } = refused(...words);
    expect(status).toBe(1);
    expect(stderr.toString().trim()).toBe(message);
  });

  it('never writes over a piece', () => {
    write('article', 'Ask early');
    const { status, stderr } = refused('article', 'Ask early');
    expect(status).toBe(1);
    expect(stderr.toString()).toContain('ask-early.mdx exists already. Choose another title, or edit that file.');
    expect(existsSync(join(folder, 'src/content/articles/ask-early.mdx'))).toBe(true);
  });
});
