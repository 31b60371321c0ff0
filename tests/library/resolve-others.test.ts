import { describe, expect, it } from 'vitest';
import type { Entries } from '../../src/library/entries.ts';
import { resolveLibrary } from '../../src/library/resolve.ts';
import { routes } from '../../src/site.ts';
import { article, entriesOf, quiz, settings, workshop } from '../fixtures/entries.ts';

const resolve = (entries: Partial<Entries>) => resolveLibrary(entriesOf(entries), settings);
const founding = article('article-0', { published: '2020-01-01' });
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('self-checks', () => {
  it('put that of the founding article first, and appear with their article', () => {
    const { quizzes } = resolve({
      articles: [founding, article('b'), article('c', { draft: true })],
      quizzes: [quiz('a-first', 'b'), quiz('hidden', 'c'), quiz('z-last', 'article-0')],
    });
    expect(ids(quizzes)).toEqual(['z-last', 'a-first']);
  });

  it('have their date, their articles and their question resolved', () => {
    const { quizNamed } = resolve({ articles: [founding], quizzes: [quiz('q', 'article-0')] });
    const found = quizNamed('q', { file: '', field: '' });
    expect(found.published.day).toBe('2020-01-01');
    expect(found.article).toEqual({ id: 'article-0', title: 'Title of article-0' });
    expect(found.outcomes[0]?.read).toEqual([{ id: 'article-0', title: 'Title of article-0', why: 'It helps.' }]);
    expect(found.outcomes[0]?.planner).toEqual({
      id: 'who',
      text: 'Who comes to mind?',
      path: routes.planner('the-workshop', 'who'),
    });
  });

  it('name the outcome that leads nowhere', () => {
    const broken = quiz('q', 'article-0');
    for (const outcome of broken.data.outcomes) outcome.planner = 'nobody';
    expect(() => resolve({ articles: [founding], quizzes: [broken] })).toThrow(
      'src/content/quizzes/q.yaml, outcomes[0].planner: there is no question of src/content/planner.yaml "nobody". Use one of: who.',
    );
  });
});

describe('other self-checks', () => {
  it('are those of the same topic first, two at most, and never the self-check itself', () => {
    const { quizzes, otherChecks } = resolve({
      articles: [founding, article('b', { topic: 'second' }), article('c', { topic: 'second' })],
      quizzes: [quiz('a', 'article-0'), quiz('b1', 'b'), quiz('c1', 'c'), quiz('c2', 'c')],
    });
    const of = (id: string) => ids(quizzes.filter((one) => one.id === id).flatMap(otherChecks));
    expect(of('c1')).toEqual(['b1', 'c2']);
    expect(of('a')).toEqual(['b1', 'c1']);
    const alone = resolve({ articles: [founding], quizzes: [quiz('a', 'article-0')] });
    expect(alone.quizzes.flatMap(alone.otherChecks)).toEqual([]);
  });
});

describe('authors', () => {
  const authors = ['mai', 'noa'].map((id) => ({ id, data: { id, name: `Name of ${id}`, about: 'Leads a team.' } }));

  it('have their listed articles, newest first, and each article its author by name', () => {
    const { authors: resolved, articleNamed } = resolve({
      articles: [
        founding,
        article('older', { author: 'mai' }),
        article('newer', { author: 'mai', published: '2026-02-01' }),
        article('hidden', { author: 'mai', unlisted: true }),
      ],
      authors,
    });
    expect(resolved.map(({ id, path, articles }) => [id, path, ids(articles)])).toEqual([
      ['mai', routes.author('mai'), ['newer', 'older']],
      ['noa', routes.author('noa'), []],
    ]);
    const authorOf = (id: string) => articleNamed(id, { file: '', field: '' }).author;
    expect(authorOf('hidden')).toEqual({ id: 'mai', name: 'Name of mai', path: routes.author('mai') });
    expect(authorOf('article-0')).toBeUndefined();
  });
});

describe('series', () => {
  const series = [
    { id: 's', data: { id: 's', name: 'S', introduction: 'In order.', articles: ['article-0', 'b', 'c'] } },
  ];

  it('hold their articles in order, and tell each its place among those that are out', () => {
    const { series: resolved, articleNamed } = resolve({
      articles: [founding, article('b', { draft: true }), article('c')],
      series,
    });
    expect(ids(resolved[0]?.articles ?? [])).toEqual(['article-0', 'c']);
    expect(articleNamed('c', { file: '', field: '' }).series).toEqual({
      id: 's',
      name: 'S',
      part: 2,
      of: 2,
      before: { id: 'article-0', title: 'Title of article-0' },
      after: undefined,
    });
  });

  it('name an article that is not there', () => {
    expect(() => resolve({ articles: [founding], series })).toThrow(
      'src/content/series.yaml, s.articles[1]: there is no article "b". Use one of: article-0.',
    );
  });
});

describe('an article of two series', () => {
  it('is placed in the first', () => {
    const data = (id: string, articles: string[]) => ({ id, data: { id, name: id, introduction: 'x', articles } });
    const { articleNamed } = resolve({
      articles: [founding, article('b')],
      series: [data('one', ['article-0', 'b']), data('two', ['b', 'article-0'])],
    });
    expect(articleNamed('b', { file: '', field: '' }).series).toMatchObject({ id: 'one', part: 2 });
  });
});

describe('the planner', () => {
  it('has the articles that its strategies recommend by title', () => {
    const { planner } = resolve({ articles: [founding] });
    expect(planner?.quadrants.map(({ id, read }) => [id, read[0]?.title])).toEqual(
      ['begin', 'keep', 'ask', 'leave'].map((id) => [id, 'Title of article-0']),
    );
  });

  it('is led to once the workshop that shows it is out', () => {
    const { quizzes } = resolve({
      workshops: [workshop('w', { draft: true })],
      quizzes: [quiz('q', 'article-0')],
    });
    expect(quizzes[0]?.outcomes[0]?.planner).toBeUndefined();
  });

  it('may be missing, and then no outcome leads to it', () => {
    const { planner, examplePlan } = resolve({ planner: [], examplePlans: [] });
    expect([planner, examplePlan]).toEqual([undefined, undefined]);
    expect(() => resolve({ planner: [], quizzes: [quiz('q', 'article-0')] })).toThrow(
      'src/content/quizzes/q.yaml, outcomes[0].planner: there is no question of src/content/planner.yaml "who". Add one, or delete the line.',
    );
  });
});

describe('workshops', () => {
  it('are newest first, at their own addresses, and without drafts', () => {
    const { workshops } = resolve({
      workshops: [workshop('older'), workshop('newer', { published: '2026-02-01' }), workshop('d', { draft: true })],
    });
    expect(workshops.map(({ kind, id, path }) => [kind, id, path.split('/').at(-3)])).toEqual([
      ['workshop', 'newer', 'workshops'],
      ['workshop', 'older', 'workshops'],
    ]);
  });

  it('have a page when they are unlisted, and are in no list', () => {
    const { workshops, everyWorkshop } = resolve({ workshops: [workshop('w', { unlisted: true })] });
    expect(workshops).toEqual([]);
    expect(ids(everyWorkshop)).toEqual(['w']);
  });

  it('recommend articles, by name', () => {
    const named = workshop('w', { next: [{ article: 'gone', why: 'x' }] });
    expect(() => resolve({ workshops: [named] })).toThrow('src/content/workshops/w.mdx, next[0].article: there is no');
  });
});

describe('figures', () => {
  it('are found by the name of their file, and missed by name', () => {
    const data = { title: 'F', description: 'F', caption: 'F', people: [], lines: [] };
    const { figureNamed } = resolve({ figures: [{ id: 'f', data }] });
    expect(figureNamed('f', { file: 'a.mdx', field: 'figure' })).toEqual({ ...data, id: 'f' });
    expect(() => figureNamed('g', { file: 'a.mdx', field: 'figure' })).toThrow(
      'a.mdx, figure: there is no figure "g". Use one of: f.',
    );
  });
});

describe('names', () => {
  it('say what is missing: an article, a self-check', () => {
    const { articleNamed, quizNamed } = resolve({ quizzes: [quiz('q', 'article-0')] });
    expect(() => articleNamed('x', { file: 'f', field: 'g' })).toThrow('f, g: there is no article "x".');
    expect(() => quizNamed('x', { file: 'f', field: 'g' })).toThrow('f, g: there is no self-check "x".');
  });

  it('are checked in every place that names an article', () => {
    const gone = [{ article: 'gone', why: 'x' }];
    const { planner } = entriesOf();
    const quadrants = planner[0]?.data.quadrants.map((one, q) => (q === 2 ? { ...one, read: gone } : one));
    expect(() => resolve({ planner: [{ id: 'planner', data: { ...planner[0]?.data, quadrants } as never }] })).toThrow(
      'src/content/planner.yaml, quadrants[2].read[0].article: there is no article "gone".',
    );
    expect(() => resolve({ quizzes: [quiz('q', 'gone')] })).toThrow(
      'src/content/quizzes/q.yaml, article: there is no article "gone".',
    );
    const broken = quiz('q', 'article-0');
    for (const outcome of broken.data.outcomes) outcome.read = gone;
    expect(() => resolve({ quizzes: [broken] })).toThrow(
      'src/content/quizzes/q.yaml, outcomes[0].read[0].article: there is no article "gone".',
    );
  });
});
