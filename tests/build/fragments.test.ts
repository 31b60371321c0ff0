import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deadFragments } from '../../src/build/fragments.ts';
import { sentenceOf } from '../../src/library/problem.ts';

let dist = '';
beforeAll(() => {
  dist = mkdtempSync(join(tmpdir(), 'dist-'));
  for (const [path, html] of [
    ['articles/ask-early', '<h2 id="begin">a</h2>'],
    ['workshops/plan', '<h2 id="größe">a</h2><div id=planner></div>'],
  ] as const) {
    mkdirSync(join(dist, path), { recursive: true });
    writeFileSync(join(dist, path, 'index.html'), html);
  }
});
afterAll(() => rmSync(dist, { recursive: true }));

const told = (text: string, name = 'ask-early') =>
  deadFragments(`src/content/articles/${name}.mdx`, `---\ntitle: A\n---\n\n${text}\n`, dist).map(sentenceOf);

describe('deadFragments', () => {
  it.each([
    ['[a](#end)', '#end', 'begin'],
    ['[a](/workshops/plan/#end)', '/workshops/plan/#end', 'größe'],
    ['<a href="/workshops/plan/?b=c#end">d</a>', '/workshops/plan/?b=c#end', 'größe'],
  ])('tells of %s with the parts that there are', (text, href, ids) => {
    expect(told(text)).toEqual([
      `src/content/articles/ask-early.mdx:5: the link ${href} leads to no part of that page. Write one of its ids: ${ids}.`,
    ]);
  });

  it.each([
    '[a](#begin)',
    '[a](/workshops/plan/#planner)',
    '[a](/workshops/plan/#gr%C3%B6%C3%9Fe)',
    '[a](#:~:text=b)',
    '[a](https://example.org/#b)',
  ])('lets %s pass', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('leaves a draft alone, which has no page', () => {
    expect(told('[a](#end)', 'a-draft')).toEqual([]);
  });
});
