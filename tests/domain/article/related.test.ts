import { describe, expect, it } from 'vitest';
import { relatedArticles } from '../../../src/domain/article/related.ts';

describe('relatedArticles', () => {
  const article = (id: string, text: string, topics: string[] = []) => ({ id, text, topics });

  it('puts those first that share rare words, and says which', () => {
    const related = relatedArticles(
      [
        article('a', 'headcount signature finance'),
        article('b', 'headcount signature warehouse'),
        article('c', 'finance nothing'),
        article('d', 'unrelated'),
      ],
      3,
    );
    expect(related.get('a')).toEqual([
      { id: 'b', words: ['headcount', 'signature'] },
      { id: 'c', words: ['finance'] },
    ]);
    expect(related.get('d')).toEqual([]);
  });

  it('lets a shared topic outweigh a word', () => {
    const related = relatedArticles(
      [
        article('a', 'headcount finance', ['x']),
        article('b', 'headcount', ['x']),
        article('c', 'headcount finance', ['y']),
      ],
      2,
    );
    expect(related.get('a')?.map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('takes no notice of a word that is everywhere, nor of the article itself', () => {
    const many = Array.from({ length: 13 }, (_, index) => article(`${index}`, `manager unique${index}`));
    expect([...relatedArticles(many, 5).values()].flat()).toEqual([]);
  });

  it('is the same whatever the order of the files', () => {
    const some = [article('a', 'finance signature'), article('b', 'finance'), article('c', 'signature')];
    expect(relatedArticles([...some].reverse(), 3).get('a')).toEqual(relatedArticles(some, 3).get('a'));
  });
});
