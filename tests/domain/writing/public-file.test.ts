import { describe, expect, it } from 'vitest';
import { publicFileProblems, publicPictureProblem } from '../../../src/domain/writing/public-file.ts';

const told = (name: string, text = '') =>
  publicFileProblems(name, text, ['embed.js']).map(({ line, message }) => `line ${line}: ${message}`);
const remedy = 'runs when a reader opens the file. Delete it, or save the drawing without scripts.';

describe('publicFileProblems', () => {
  it.each([
    ['a.svg', '<svg>\n<script>b</script></svg>', `line 2: <script ${remedy}`],
    ['a.svg', '<svg>\n<svg:SCRIPT href="b"/></svg>', `line 2: <svg:SCRIPT ${remedy}`],
    ['a.svg', '<svg onload="b">', `line 1: the attribute onload ${remedy}`],
    ['a.SVG', '<svg title=">"\nonLoad = b>', `line 2: the attribute onLoad ${remedy}`],
    ['a.svg', '<a href="&#106;avascript:b">', `line 1: a script in a link ${remedy}`],
    ['a.svg', "<animate attributeName='href' values='/;javascript:b'/>", `line 1: a script in a link ${remedy}`],
    ['a.svg', '<use href="data:image/svg+xml,b"/>', `line 1: a script in a link ${remedy}`],
    ['a.svg', '<foreignObject>', `line 1: <foreignObject ${remedy}`],
    ['a.svg', '<!DOCTYPE svg [<!ENTITY b "c">]>', `line 1: <!ENTITY ${remedy}`],
    ['a.html', '<p>\n<iframe src="b">', `line 2: <iframe ${remedy}`],
    ['a.html', '<form action="/">', `line 1: <form ${remedy}`],
    [
      'a.html',
      '\u202E',
      'line 1: the character U+202E turns the direction of the text after it, so that it reads as something else. Delete it: Arabic and Hebrew need none.',
    ],
    ['a.js', '', 'line 1: a script beside the site’s own. Delete it: public/ is for pictures and documents.'],
    ['b/embed.js', '', 'line 1: a script beside the site’s own. Delete it: public/ is for pictures and documents.'],
    ['a.svgz', '', 'line 1: a packed drawing, which nobody can check. Save it as .svg.'],
  ])('tells of %s with %j', (name, text, message) => {
    expect(told(name, text)).toEqual([message]);
  });

  it.each([
    ['a.svg', '<svg><path d="M0 0"/><image href="data:image/png;base64,AA"/><text>on time</text></svg>'],
    ['a.html', '<p title="data: on paper">Scripts are in the form.</p>'],
    ['embed.js', 'x'],
    ['a.pdf', '<script>'],
  ])('lets %s with %j pass', (name, text) => {
    expect(told(name, text)).toEqual([]);
  });
});

describe('publicPictureProblem', () => {
  it('refuses a photograph as a camera takes it, and says where it gets small', () => {
    expect(publicPictureProblem('press/desk.JPG', 2_912_000)).toBe(
      'a picture of 2912 KB, which readers are sent as it is. Move it to src/content/images/, where it is made as small as a page needs it, or save it with at most 300 KB.',
    );
  });

  it('lets a small picture and a large document pass', () => {
    expect(publicPictureProblem('logo.png', 300_000)).toBeUndefined();
    expect(publicPictureProblem('plan.pdf', 2_912_000)).toBeUndefined();
  });
});
