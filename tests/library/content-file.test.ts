import { describe, expect, it } from 'vitest';
import { readFrontMatter, readYaml, readYamlList } from '../../src/library/content-file.ts';

const file = 'src/content/articles/a.mdx';
const read = (...lines: string[]) => readFrontMatter(lines.join('\n'), file);

describe('readFrontMatter', () => {
  it('gives the fields and the text', () => {
    expect(read('---', 'title: A', '---', '', 'Words.', '---', 'More.')).toEqual({
      data: { title: 'A' },
      body: 'Words.\n---\nMore.',
    });
  });

  it('leaves a date as it is written, so that a day that no calendar has is not taken for another', () => {
    const { data } = read('---', 'published: 2026-02-31', 'updated: 2026-11-24T09:00:00+01:00', '---');
    expect(data).toEqual({ published: '2026-02-31', updated: '2026-11-24T09:00:00+01:00' });
  });

  it('reads files of Windows, and a mark of byte order', () => {
    expect(readFrontMatter('\uFEFF---\r\ntitle: A\r\n---\r\nWords.', file)).toEqual({
      data: { title: 'A' },
      body: 'Words.',
    });
  });

  it.each([
    [
      'no front matter',
      ['Words alone.'],
      `${file}:1: it has no front matter. Begin the file with a line "---", then the fields (title, description, …), then a second line "---".`,
    ],
    [
      'no end of it',
      ['---', 'title: A'],
      `${file}:1: its front matter has no end. Write a second line "---" between the fields and the text.`,
    ],
    [
      'a slip, with its line in the file',
      ['---', 'title: A', 'standfirst: One: two', '---'],
      `${file}:3:13: a second colon in the line, so that it reads as a field within a field. If it is part of the text, put the whole text between straight quotation marks: name: "…".`,
    ],
    [
      'no fields',
      ['---', 'words', '---'],
      `${file}:2: it holds no fields. Write its fields one a line, as "name: value".`,
    ],
  ])('names the file and the remedy for %s', (_, lines, message) => {
    expect(() => read(...lines)).toThrow(message);
  });
});

describe('readYaml', () => {
  it('names the line of a slip', () => {
    expect(() => readYaml('a: 1\nb: [1', 'q.yaml')).toThrow(
      'q.yaml:2:6: a list or fields between brackets have no end. Write ] at their end.',
    );
  });
});

describe('readYamlList', () => {
  const list = (text: string) => readYamlList(text, 'topics.yaml');

  it('gives the entries in their order', () => {
    expect(list('- id: a\n  name: A\n- id: b')).toEqual([{ id: 'a', name: 'A' }, { id: 'b' }]);
  });

  it.each([
    ['a slip', '- id: a\n  name: x: y', 'topics.yaml:2:9: a second colon in the line, '],
    ['no list', 'id: a', 'topics.yaml:1: it is no list. Begin each entry with "- id: " and an id of its own.'],
    ['nothing', '', 'topics.yaml:1: it is no list.'],
    ['an entry without an id', '- id: a\n- name: B', 'topics.yaml:2: entry 2: it has no id. Begin it with "- id: "'],
    [
      'an id twice',
      '- id: a\n- id: b\n- id: a',
      'topics.yaml:3: entry 3: the id "a" is that of an entry above. Give this one an id of its own.',
    ],
  ])('names the file, the place and the remedy for %s', (_, text, message) => {
    expect(() => list(text)).toThrow(message);
  });
});
