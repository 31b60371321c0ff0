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

  it('lets a rare word weigh more than a common one', () => {
    const related = relatedArticles(
      [
        article('a', 'budgets headcount'),
        article('z-rare', 'budgets'),
        ...['b', 'c', 'd'].map((id) => article(id, 'headcount')),
      ],
      4,
    );
    expect(related.get('a')?.[0]?.id).toBe('z-rare');
  });

  it('names the rarest shared word first, however short it is', () => {
    const related = relatedArticles(
      [article('a', 'budgets headcount'), article('b', 'headcount budgets'), article('c', 'headcount')],
      1,
    );
    expect(related.get('a')).toEqual([{ id: 'b', words: ['budgets', 'headcount'] }]);
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

  it('joins articles by a word that twelve of them use', () => {
    const twelve = Array.from({ length: 12 }, (_, index) => article(`${index}`, 'headcount'));
    expect(relatedArticles(twelve, 5).get('0')).toHaveLength(5);
  });

  it('counts words of six letters and more, without those that hold an apostrophe', () => {
    const words = (text: string) => relatedArticles([article('a', text), article('b', text)], 1).get('a')?.[0]?.words;
    expect(words('budget asked manager’s')).toEqual(['budget']);
  });

  it('names the longer of two words that are as rare', () => {
    const text = 'zebras headcount abacus';
    expect(relatedArticles([article('a', text), article('b', text)], 1).get('a')?.[0]?.words).toEqual([
      'headcount',
      'abacus',
      'zebras',
    ]);
  });

  it('is the same whatever the order of the files', () => {
    const some = [article('a', 'finance signature'), article('b', 'finance'), article('c', 'signature')];
    expect(relatedArticles([...some].reverse(), 3).get('a')).toEqual(relatedArticles(some, 3).get('a'));
  });
});
