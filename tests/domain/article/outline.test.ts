import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/domain/article/outline.ts';

describe('outlineOf', () => {
  const outline = outlineOf(
    [
      '## A *point*',
      '',
      'Read [this](/articles/a/) and ![a chart](/a.png).',
      '',
      '<Say to="a director">',
      '',
      'Words.',
      '',
      '</Say>',
      '',
      'Before <Term name="x" /> after.',
      '',
      '| one | two |',
      '|---|---|',
      '| three | four |',
    ].join('\n'),
  );

  it('finds links with their lines', () => {
    expect(outline.links).toEqual([{ href: '/articles/a/', line: 3 }]);
  });

  it('finds names in the attributes of components, on lines of their own and within a sentence', () => {
    expect(outline.names).toEqual([
      { component: 'Say', name: 'to', value: 'a director', line: 5 },
      { component: 'Term', name: 'name', value: 'x', line: 11 },
    ]);
  });

  it('gives the prose without marks and tags: headings, paragraphs and cells', () => {
    expect(outline.prose).toEqual([
      'A point',
      'Read this and a chart.',
      'Words.',
      'Before  after.',
      'one',
      'two',
      'three',
      'four',
    ]);
  });

  it('says where text is no MDX', () => {
    expect(() => outlineOf('Fine.\n\n<Say to="x">')).toThrow(/Say/);
  });
});
