/**
 * The mistakes of writers, each made in a copy of the publication, with the whole sentences that tell of it. They are the
 * same in the dev server, in `npm run check` and in a build: tests/site/writing.test.ts.
 */
import { cpSync, existsSync, mkdtempSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { judgeAll } from '../../src/build/content/judge-all.ts';
import { sentenceOf } from '../../src/library/problem.ts';
import { fieldMistakes } from '../fixtures/mistakes/fields.ts';
import { article, publication, quiz, type Mistake, type Row } from '../fixtures/mistakes/make.ts';
import { nameMistakes } from '../fixtures/mistakes/names.ts';
import { textMistakes } from '../fixtures/mistakes/text.ts';
import { yamlMistakes } from '../fixtures/mistakes/yaml.ts';

const settings = {
  foundingArticle: 'who-really-decides',
  leadFigure: 'ceiling',
  navigation: { head: [{ name: 'About', path: '/about/' }], foot: [] },
  timeZone: 'Europe/Zurich',
  now: new Date('2026-11-24T12:00:00Z'),
};

/** One folder for all, so that a file which has not changed is not judged again. */
const root = mkdtempSync(join(tmpdir(), 'mistakes-'));
beforeEach(() => {
  for (const name of ['src', 'public']) rmSync(join(root, name), { recursive: true, force: true });
  cpSync(publication, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

const make = ({ file, edit }: Mistake) => {
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, edit(before));
};
const judged = () => judgeAll(root, settings).problems;
const told = () => judged().map(sentenceOf);

const tables: [string, Row[]][] = [
  ['a slip of YAML', yamlMistakes],
  ['a field', fieldMistakes],
  ['a name', nameMistakes],
  ['a text', textMistakes],
];

describe.each(tables)('%s', (_, rows) => {
  it.each(rows)('%s is told with file, place, fault and remedy', (_name, mistake, ...sentences) => {
    make(mistake);
    expect(told()).toEqual(sentences);
  });
});

describe('the publication', () => {
  it('has nothing wrong with it', () => {
    expect(told()).toEqual([]);
  });

  it.each([
    ['a mark of byte order', (text: string) => `\uFEFF${text}`],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['both', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
  ])('may be written with %s', (_, edit) => {
    for (const file of [article, quiz, 'src/content/topics.yaml']) make({ file, edit });
    expect(told()).toEqual([]);
  });

  it('is told of every fault of every file at once', () => {
    const rows = [yamlMistakes, nameMistakes, textMistakes].flatMap((table) => table.slice(0, 1));
    const files = new Set(rows.map(([, { file }]) => file));
    expect(files.size).toBeGreaterThan(1);
    for (const [, mistake] of rows) make(mistake);
    expect(new Set(judged().map(({ file }) => file))).toEqual(files);
  });

  it('may lose a file between the moment its folder is listed and the moment it is read', () => {
    // A link to nothing is listed, and can't be read.
    for (const file of ['src/content/articles/gone.mdx', 'src/content/images/gone.svg', 'public/gone.svg']) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      symlinkSync('nowhere', join(root, file));
    }
    expect(told()).toEqual([]);
  });

  it('does without a list, and misses a page that every publication has', () => {
    rmSync(join(root, 'src/content/series.yaml'));
    expect(told()).toEqual([]);
    rmSync(join(root, 'src/content/pages/about.mdx'));
    expect(told()).toEqual([
      'src/content/pages/about.mdx: this page is missing, and every publication has one. Add it.',
      'src/site.ts: navigation.head[0]: there is no page /about/ to go to from “About”. Correct the path, or delete the link.',
    ]);
  });

  it('has a workshop for its planner, and no component of a part that is missing', () => {
    const workshop = 'src/content/workshops/key-relationships.mdx';
    make({ file: workshop, edit: (text) => text.replace('<Planner />', '') });
    expect(told()).toEqual([
      'src/content/planner.yaml: no workshop shows the planner. Put <Planner /> into one, or delete the file.',
    ]);
    make({ file: workshop, edit: (text) => `${text}\n<Planner />\n\n<CompletedPlan />\n` });
    rmSync(join(root, 'src/content/example-plan.yaml'));
    expect(told().find((one) => one.includes('example-plan'))).toMatch(
      /^src\/content\/workshops\/key-relationships\.mdx:\d+: <CompletedPlan \/> shows src\/content\/example-plan\.yaml, which is missing\./,
    );
  });

  it('is told of an address for replies that nothing reaches', () => {
    const told = judgeAll(root, { ...settings, replies: { mastodon: 'us@server.example' } }).problems.map(sentenceOf);
    expect(told.at(-1)).toBe(
      'src/site.ts: replies.mastodon: no reply would arrive at "us@server.example". Write an account such as @name@mastodon.social, or leave it out.',
    );
  });

  it('is told of settings that name nothing', () => {
    rmSync(join(root, 'src/content/figures/ceiling.yaml'));
    expect(told().at(-1)).toMatch(/^src\/site\.ts: leadFigure: there is no figure "ceiling"\. Add one, /);
  });
});

describe('a piece of another edition', () => {
  it('names a language that src/site.ts has', () => {
    make({ file: article, edit: (text) => text.replace('\npublished:', '\neditions: { de: frueh }\npublished:') });
    expect(told()).toHaveLength(1);
    expect(told()[0]).toMatch(/editions\.de: there is no edition of src\/site\.ts "de"\. Add one, /);
  });
});

describe('a draft', () => {
  it('may show and link to what readers can’t open yet, and to nothing that isn’t there', () => {
    const draft = 'src/content/articles/a-draft.mdx';
    const add = (text: string): Mistake => ({ file: draft, edit: (before) => `${before}\n${text}\n` });
    make(add('[Soon](/articles/a-scheduled-piece/) and [here](/articles/a-draft/)'));
    expect(told()).toEqual([]);
    make(add('[Never](/articles/never/)'));
    expect(told()).toEqual([
      `${draft}:19: the link /articles/never/ leads nowhere. Correct the address, or write the page.`,
    ]);
  });
});
