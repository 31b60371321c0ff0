import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textProblems } from '../../../src/domain/writing/text.ts';

const known = new Set(['/articles/ask-early/', '/quiz/who-decides/', '/map.pdf']);
const pictures = new Set(['map.jpg']);
const told = (text: string) =>
  textProblems(text, known, pictures).map(({ line, message }) => `line ${line}: ${message}`);

const program =
  'a program among the words. Delete it: components need no import, and braces in a text are written \\{ and \\}.';
const turns = (code: string) =>
  `the character ${code} turns the direction of the text after it, so that it reads as something else. Delete it: Arabic and Hebrew need none.`;
const scripted = (address: string) =>
  `the link ${address} leads to no page: it runs a script. Write the address of a page.`;

describe('textProblems', () => {
  it.each([
    [
      'a\n\nb\u0007c',
      3,
      'the control character U+0007, which nobody sees. Delete it, and type the words around it again.',
    ],
    ['a \u202Eb', 1, turns('U+202E')],
    ['a\r\n\r\nb \u2066c', 3, turns('U+2066')],
    ['a &#x202e;b', 1, turns('U+202E')],
    ['![a&#x2066;](../images/map.jpg)', 1, turns('U+2066')],
    ['[a](/map.pdf "&#8238;b")', 1, turns('U+202E')],
    ['<Say to="a&#x202e;">b</Say>', 1, turns('U+202E')],
    ['a\n\n[b](javascript:alert%281%29)', 3, scripted('javascript:alert%281%29')],
    ['[b](JaVaScript:x)', 1, scripted('JaVaScript:x')],
    ['[b](<  javascript:x>)', 1, scripted('javascript:x')],
    ['[b](java&Tab;script&colon;x)', 1, scripted('javascript:x')],
    ['[b](&#106;avascript:x)', 1, scripted('javascript:x')],
    ['[b][c]\n\n[c]: vbscript:x', 3, scripted('vbscript:x')],
    ['<a href="java\nscript:x">b</a>', 1, scripted('javascript:x')],
    ['<Say who="javascript:x">b</Say>', 1, scripted('javascript:x')],
    [
      '![b](data:image/svg+xml,x)',
      1,
      'the link data:image/svg+xml,x leads to no page: it brings a file along that nobody has checked. Put the file into public/ and write its address.',
    ],
    [
      '[b](http://example.org/)',
      1,
      'the link http://example.org/ leads to no page: it is not encrypted. Write https://.',
    ],
    ['[b](//example.org/)', 1, 'the link //example.org/ leaves this site unseen. Write it whole, with https://.'],
    ['a\n\n<script>b</script>', 3, 'a text can’t hold <script>. Delete it: a page runs only the scripts of this site.'],
    ['<Script>b</Script>', 1, 'a text can’t hold <Script>. Delete it: a page runs only the scripts of this site.'],
    ['<iframe title="b" />', 1, 'a text can’t hold <iframe>. Link to the page in place of framing it.'],
    ['<style>b</style>', 1, 'a text can’t hold <style>. Delete it: looks are in src/components/ and src/styles/.'],
    ['<object>b</object>', 1, 'a text can’t hold <object>. Link to the file in place of embedding it.'],
    ['<embed />', 1, 'a text can’t hold <embed>. Link to the file in place of embedding it.'],
    ['<base />', 1, 'a text can’t hold <base>. Delete it: it would turn every link of the page elsewhere.'],
    [
      '<meta />',
      1,
      'a text can’t hold <meta>. Delete it: the fields at the beginning of the file say what machines read.',
    ],
    [
      '<form>b</form>',
      1,
      'a text can’t hold <form>. Delete it: this site sends nothing anywhere. A self-check asks questions.',
    ],
    [
      '<marquee>b</marquee>',
      1,
      'a text can’t hold <marquee>. Write it in Markdown, or use a component of README’s list.',
    ],
    ['a <span onclick="b">c</span>', 1, 'the attribute onclick runs a script, which a page refuses. Delete it.'],
    ['<Example OnLoad="b" />', 1, 'the attribute OnLoad runs a script, which a page refuses. Delete it.'],
    [
      'a <b style="color:red">c</b>',
      1,
      'the attribute style is dropped by the page’s policy. Delete it: looks are in src/components/.',
    ],
    ['<Say set:html="b" />', 1, 'the attribute set:html is for programs. Delete it.'],
    ['<Say {...b} />', 1, program],
    ['<Say who={b} />', 1, 'the attribute who is a program. Write its value between quotation marks.'],
    ['import a from "b"\n\nc', 1, program],
    ['a {1 + 1}', 1, program],
    [
      '[a](/articles/ask-late/)',
      1,
      'the link /articles/ask-late/ leads nowhere. Correct the address, or write the page.',
    ],
    ['[a](/quiz/who-decides)', 1, 'the link /quiz/who-decides lacks its last slash. Write /quiz/who-decides/.'],
    ['[a](ask-early/)', 1, 'the link ask-early/ is relative. Write it from the root, like /articles/ask-early/.'],
    ['![](../images/map.jpg)', 1, 'an image without words for those who can’t see it. Write them between [ and ].'],
    [
      '<img src="/map.pdf" alt="a" />',
      1,
      'a text can’t hold <img>. Write ![words](../images/first-desk.jpg), or <Picture> for a caption.',
    ],
    ['<video src="/map.pdf" />', 1, 'a text can’t hold <video>. Write <Video>, which README explains.'],
    [
      'a\n\n<Picture src="../images/map.jpg" />',
      3,
      'an image without words for those who can’t see it. Write them into alt="…".',
    ],
    ['<Picture alt="a" />', 1, '<Picture> without a file. Write src="../images/first-desk.jpg".'],
    [
      'a <Picture src="../images/map.jpg" alt="b" /> c',
      1,
      'a <Picture> among other words. Write <Picture src="…" alt="…" /> on lines of its own, with a blank line around it.',
    ],
    [
      '![a][b]\n\n[b]: /map.pdf',
      1,
      'a picture whose address is elsewhere in the file. Write it in place: ![words](../images/first-desk.jpg).',
    ],
    [
      'a\n\n![b](../images/mop.jpg)',
      3,
      'there is no picture src/content/images/mop.jpg. Save it there, or write one of: map.jpg.',
    ],
    [
      'a\n\n<Picture src="../images/mop.jpg" alt="b" />',
      3,
      'there is no picture src/content/images/mop.jpg. Save it there, or write one of: map.jpg.',
    ],
    [
      'a\n\n<Audio src="/gone.mp3" title="b">c</Audio>',
      3,
      'there is no file public/gone.mp3. Put it there, or correct src="…".',
    ],
    ['a\n\nb[^c]', 3, 'the note [^c] has no text. Write it on a line of its own, as "[^c]: …".'],
    ['a\n\n[^c]: b', 3, 'nothing refers to the note [^c]. Write [^c] where it belongs, or delete it.'],
    ['# a', 1, 'a heading of the first level. The title is that one; begin with ##.'],
    ['## a\n\n#### b', 3, 'a heading skips a level, from 2 to 4. Use ###.'],
  ])('tells of %j on its line', (text, line, message) => {
    expect(told(text)).toEqual([`line ${line}: ${message}`]);
  });

  it.each([
    '## a\n\n### b\n\n[c](/articles/ask-early/#d) [e](https://example.org/) [f](mailto:a@example.org) [g](#h)',
    '{/* a note to ourselves */}\n\na **b** <abbr title="d">c</abbr>',
    '![a map](../images/map.jpg)\n\n<Picture src="../images/map.jpg" alt="a map" caption="b" />\n\nc[^d]\n\n[^d]: e',
    '<Example>\n\na\n\n</Example>',
    'javascript: a language. Data: what we know. `<script>` and on = off',
  ])('lets %j pass', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('leaves the links of a piece that is not built alone, unless they run', () => {
    expect(textProblems('[a](/articles/ask-late/)', undefined, pictures)).toEqual([]);
    expect(textProblems('[a](javascript:b)', undefined, pictures)).toHaveLength(1);
  });

  it('lets every harmless text pass', () => {
    const harmless = fc.constantFrom(
      ...[
        '“',
        '”',
        '’',
        '–',
        '…',
        '\t',
        '\n',
        '\r\n',
        '\u00A0',
        '\u00AD',
        '\u200D',
        '\u200C',
        '\u200E',
        '\u200F',
        '\u061C',
      ],
      ...['👩🏽‍💻', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'مرحبا', 'שלום', '你好', 'é', 'e\u0301', 'a', 'Z', '7', ' ', '. ', ': ', '(', ')', 'data:', 'on'],
    );
    fc.assert(
      fc.property(fc.array(harmless), (parts) => {
        expect(told(parts.join(''))).toEqual([]);
      }),
    );
  });

  it('tells of an override wherever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', ' ', 'ש', '“') }),
        fc.constantFrom('\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'),
        fc.string({ unit: fc.constantFrom('a', ' ', 'ש', '\n') }),
        (before, override, after) => {
          expect(told(before + override + after)).toContainEqual(expect.stringContaining('turns the direction'));
        },
      ),
    );
  });
});
