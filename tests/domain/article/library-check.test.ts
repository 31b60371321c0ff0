import { describe, expect, it } from 'vitest';
import { libraryProblems, type Written } from '../../../src/domain/article/library-check.ts';

describe('libraryProblems', () => {
  const piece = (slug: string, body: string, more: Partial<Written> = {}): Written => ({
    file: `src/content/articles/${slug}.mdx`,
    path: `/articles/${slug}/`,
    description: slug,
    isInLists: true,
    next: [],
    body,
    ...more,
  });
  const problemsOf = (body: string) => libraryProblems([piece('a', body)], [], ['/articles/a/']);
  const at = 'src/content/articles/a.mdx, line';

  it.each([
    [
      'a dead link',
      'See [this](/articles/gone/).',
      `${at} 1 of the text: the link /articles/gone/ leads nowhere. Correct the address, or write the page.`,
    ],
    [
      'a link without its last slash',
      'See [this](/articles/a).',
      `${at} 1 of the text: the link /articles/a lacks its last slash. Write /articles/a/.`,
    ],
    [
      'a relative link',
      'See [this](../a/).',
      `${at} 1 of the text: the link ../a/ is relative. Write it from the root, like /articles/ask-early/.`,
    ],
    [
      'an unencrypted link',
      'See [this](http://a.example/).',
      `${at} 1 of the text: the link http://a.example/ is not encrypted. Write https://.`,
    ],
    [
      'an image without words',
      '![](/a.png)',
      `${at} 1 of the text: an image without words for those who can't see it. Write them between [ and ].`,
    ],
    [
      'a skipped heading',
      '## One\n\n#### Three',
      `${at} 3 of the text: a heading skips a level, from 2 to 4. Use ###.`,
    ],
    ['a first heading too low', '### One', `${at} 1 of the text: a heading skips a level, from 1 to 3. Use ##.`],
    [
      'a second title',
      '# One',
      `${at} 1 of the text: a heading of the first level. The title is that one; begin with ##.`,
    ],
  ])('names %s', (_, body, problem) => {
    expect(problemsOf(body)).toEqual([problem]);
  });

  it('names an orphan, unless it is unlisted; a link to itself leads nobody there', () => {
    const orphan =
      'src/content/articles/a.mdx: no other piece leads to /articles/a/. Link to it, or name it under "next" or in a series.';
    expect(libraryProblems([piece('a', 'See [me](/articles/a/).')], [], [])).toEqual([orphan]);
    expect(libraryProblems([piece('a', '', { isInLists: false })], [], [])).toEqual([]);
    expect(
      libraryProblems([piece('a', '[b](/articles/b/)'), piece('b', '', { next: ['/articles/a/'] })], [], []),
    ).toEqual([]);
  });

  it('names two pieces with one description', () => {
    const same = { description: 'The same.' };
    expect(libraryProblems([piece('a', '', same), piece('b', '', same)], [], ['/articles/a/', '/articles/b/'])).toEqual(
      ['src/content/articles/a.mdx and src/content/articles/b.mdx: the same description. Give each its own.'],
    );
  });
});
