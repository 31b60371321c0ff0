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
  it('names an orphan, unless it is unlisted; a link to itself leads nobody there', () => {
    const orphan =
      'src/content/articles/a.mdx: no other piece leads to /articles/a/. Link to it, or name it under "next" or in a series.';
    expect(libraryProblems([piece('a', 'See [me](/articles/a/).')], [])).toEqual([orphan]);
    expect(libraryProblems([piece('a', '', { isInLists: false })], [])).toEqual([]);
    expect(libraryProblems([piece('a', '[b](/articles/b/)'), piece('b', '', { next: ['/articles/a/'] })], [])).toEqual(
      [],
    );
  });

  it('names two pieces with one description', () => {
    const same = { description: 'The same.' };
    expect(libraryProblems([piece('a', '', same), piece('b', '', same)], ['/articles/a/', '/articles/b/'])).toEqual([
      'src/content/articles/a.mdx and src/content/articles/b.mdx: the same description. Give each its own.',
    ]);
  });
});
