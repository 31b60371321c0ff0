import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/library/problem.ts';
import { writingOf } from '../../src/library/writing.ts';

const known = new Set(['/quiz/who-decides/']);
const scripted = 'leads to no page: it runs a script. Write the address of a page.';
const turns =
  'the character U+202E turns the direction of the text after it, so that it reads as something else. Delete it: Arabic and Hebrew need none.';

const told = (file: string, contents: string) => writingOf(file, contents, known, new Set()).problems.map(sentenceOf);

describe('writingOf', () => {
  it.each([
    ['a: b\nc:\n  - d: "e \\u202E"\n', `3: c.0.d: ${turns}`],
    ['a: b\n# c \u202E\n', `2: ${turns}`],
    [
      'a: "b \\x07"\n',
      '1: a: the control character U+0007, which nobody sees. Delete it, and type the words around it again.',
    ],
    [
      'a:\n  - b\n  - c <SCRIPT src=d>\n',
      '3: a.1: a text can’t hold <SCRIPT>. Delete it: a page runs only the scripts of this site.',
    ],
    ['pages:\n  - link: javascript:b\n', `2: pages.0.link: the link javascript:b ${scripted}`],
    ['a: "java\\tscript:b"\n', `1: a: the link javascript:b ${scripted}`],
    ['a: See [b](vbscript:c).\n', `1: a: the link vbscript:c ${scripted}`],
    ['a: /quiz/who-asks/\n', '1: a: the link /quiz/who-asks/ leads nowhere. Correct the address, or write the page.'],
    [
      'a: See [b](/quiz/who-asks/).\n',
      '1: a: the link /quiz/who-asks/ leads nowhere. Correct the address, or write the page.',
    ],
  ])('tells of %j in a YAML file and in front matter', (yaml, message) => {
    expect(told('a.yaml', yaml)).toEqual([`a.yaml:${message}`]);
    expect(told('a.mdx', `---\n${yaml}---\nWords.\n`)).toEqual([
      `a.mdx:${message.replace(/\d+/, (line) => `${Number(line) + 1}`)}`,
    ]);
  });

  it.each(['---\na: b\n---\n\n## c\n\n<style />\n', '---\r\na: b\r\n---\r\n\r\n## c\r\n\r\n<style />\r\n'])(
    "counts a text's lines from the file's beginning: %j",
    (contents) => {
      expect(told('a.mdx', contents)).toEqual([
        'a.mdx:7: a text can’t hold <style>. Delete it: looks are in src/components/ and src/styles/.',
      ]);
    },
  );

  it('lets words pass that only look like code', () => {
    const yaml = 'a: "Data: what we know"\nb: "JavaScript: a language"\nc: 3 < 4 and 5 > 2\nd: /quiz/who-decides/\n';
    expect(told('a.yaml', yaml)).toEqual([]);
  });
});
