import { globSync, readFileSync } from 'node:fs';
import { spellCheckDocument } from 'cspell-lib';
import { fleschKincaid } from 'flesch-kincaid';
import type { Nodes } from 'nlcst';
import { toString } from 'nlcst-to-string';
import { retext } from 'retext';
import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { syllable } from 'syllable';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/domain/article/outline.ts';
import { site } from '../../src/site.ts';
import {
  articles,
  figures,
  finishedArticles,
  finishedWorkshops,
  pages,
  plannerWords,
  quizzes,
  sentencesIn,
  workshops,
} from './source-files.ts';
import { ids, idsIn, withoutIds } from './without-ids.ts';

/** Words of the publication's own; cspell.json tells editors of them. */
const own = readFileSync('src/content/spelling.txt', 'utf8').split('\n').filter(Boolean);
/** Those who wrote the sources are spelt as the sources spell them. */
const names = articles.flatMap(({ data }) =>
  ((data.sources ?? []) as { id: string; author?: string }[]).flatMap(({ id, author = '' }) =>
    `${id} ${author}`.split(/[^\p{L}]+/u).filter(Boolean),
  ),
);
/** Names of fields, which are in every file. */
const fields = ['standfirst'];
/** Slugs in another language. */
const slugs = [...articles, ...workshops].flatMap(({ data }) =>
  Object.values((data.editions ?? {}) as Record<string, string>).flatMap((slug) => slug.split('-')),
);
const settings = { import: [...(site.writing.dictionaries ?? [])], words: [...own, ...fields, ...names, ...slugs] };

const pieces = [...finishedArticles, ...finishedWorkshops];
const proseOf = (body: string) => outlineOf(body).prose.join('\n\n');
const texts = [
  ...[...pieces, ...pages].map(({ file, body, data }) => ({
    file,
    text: `${sentencesIn(data).join('\n\n')}\n\n${proseOf(body)}`,
  })),
  ...[...quizzes, ...figures, ...plannerWords].map(({ file, data }) => ({
    file,
    text: sentencesIn(data).join('\n\n'),
  })),
];

describe('spelling', () => {
  it.each([...globSync('src/content/**/*.yaml').map((file) => ({ file })), ...pieces])(
    '$file has no misspelt word',
    async ({ file }) => {
      const text = withoutIds(file, readFileSync(file, 'utf8'), ids);
      const { issues, errors } = await spellCheckDocument(
        {
          uri: file,
          text,
          languageId: file.endsWith('.mdx') ? 'markdown' : 'yaml',
          // Names of fields are English in every language.
          locale: site.language.startsWith('en') ? site.language : `${site.language},en-US`,
        },
        { generateSuggestions: false, noConfigSearch: true },
        settings,
      );
      expect(errors ?? []).toEqual([]);
      const misspelt = issues.map(
        ({ text: word, offset }) =>
          `${file}, line ${text.slice(0, offset).split('\n').length}: “${word}”. Correct it, or add it to src/content/spelling.txt.`,
      );
      expect(misspelt).toEqual([]);
    },
    // The first file waits for the dictionaries.
    60_000,
  );

  it('takes no id for a word, but the same letters in a sentence', () => {
    const quiz = { file: 'check.yaml', text: 'signs:\n  - id: boden\n    text: Der boden ist nass.\n' };
    const piece = { file: 'a.mdx', text: '---\ntopic: boden\nalso: [boden, wasser]\n---\n\nboden\n' };
    const known = idsIn([quiz, piece]);
    expect(withoutIds(quiz.file, quiz.text, known)).toBe('signs:\n  - id:      \n    text: Der boden ist nass.\n');
    expect(withoutIds(piece.file, piece.text, known)).toBe('---\ntopic:      \nalso: [     , wasser]\n---\n\nboden\n');
  });

  it('finds a word that is none', async () => {
    const { issues } = await spellCheckDocument(
      { uri: 'a.mdx', text: 'A mistkae, and British colour.', languageId: 'markdown', locale: 'en-US' },
      { generateSuggestions: false, noConfigSearch: true },
      settings,
    );
    expect(issues.map(({ text }) => text)).toEqual(['mistkae', 'colour']);
  }, 60_000);
});

describe('wording', () => {
  const checker = retext().use(retextEnglish).use(retextRepeatedWords).use(retextIndefiniteArticle).use(retextEquality);
  const complaints = async (text: string) =>
    (await checker.process(text)).messages
      .filter(({ ruleId }) => !Object.hasOwn(site.writing.waived ?? {}, ruleId ?? ''))
      .map(({ ruleId, reason, actual }) => `${ruleId}, “${actual}”: ${reason}`);

  /** The rules are those of English. */
  const english = texts.filter(() => site.language.startsWith('en'));

  it.each(english)('$file repeats no word, has the right article, and hurts nobody', async ({ text }) => {
    expect(await complaints(text)).toEqual([]);
  });

  it('finds what it looks for', async () => {
    expect(await complaints('Ask the the boss for a hour of manpower.')).toHaveLength(3);
  });
});

/** Flesch–Kincaid grade of running prose: years of school in the United States that it asks for. */
function grade(text: string): number {
  const counts = { sentence: 0, word: 0, syllable: 0 };
  visit(retext().use(retextEnglish).parse(text), (node: Nodes) => {
    if (node.type === 'SentenceNode') counts.sentence += 1;
    if (node.type !== 'WordNode') return;
    counts.word += 1;
    counts.syllable += syllable(toString(node));
  });
  return fleschKincaid(counts);
}

describe('reading grade', () => {
  it.each(texts.filter(({ file }) => !file.includes('figures')))(
    '$file asks for no more than the publication allows',
    ({ text }) => {
      expect(grade(text)).toBeLessThanOrEqual(site.writing.grade ?? Infinity);
    },
  );

  it('tells plain words from heavy ones', () => {
    expect(grade('You ask your boss. You hear no. Ask who decides.')).toBeLessThan(3);
    expect(
      grade('Organizational stakeholders prioritize interdepartmental accountability considerations.'),
    ).toBeGreaterThan(15);
  });
});

const phrasesIn = (text: string, avoided: readonly RegExp[] = []) =>
  avoided.flatMap((phrase) => new RegExp(`.{0,30}(?:${phrase.source}).{0,30}`, phrase.flags).exec(text)?.[0] ?? []);

describe('phrases to avoid', () => {
  it.each(texts)('$file holds none', ({ text }) => {
    expect(phrasesIn(text, site.writing.avoid)).toEqual([]);
  });

  it('are found', () => {
    expect(phrasesIn('All of them unlock it.', [/\bunlock\b/i])).toEqual(['All of them unlock it.']);
  });
});

/** The headings of a text that a publication would rather not have, without their marks. */
const headingsIn = (body: string, avoided: readonly RegExp[] = []) =>
  [...body.matchAll(/^#{2,4} (.*)$/gm)].flatMap(([, heading = '']) =>
    avoided.some((one) => one.test(heading)) ? heading : [],
  );

describe('headings', () => {
  it.each(pieces)('$file: each says its point', ({ body }) => {
    expect(headingsIn(body, site.writing.avoidHeadings)).toEqual([]);
  });

  it('finds one that names a topic', () => {
    expect(headingsIn('## Ask for the reason\n\n## When it goes wrong\n', [/^When [^,\n]*$/])).toEqual([
      'When it goes wrong',
    ]);
  });
});
