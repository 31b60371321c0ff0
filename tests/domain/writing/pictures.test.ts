import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  pictureNameProblem,
  pictureProblem,
  pictureSeenFirst,
  pictureWidths,
} from '../../../src/domain/writing/pictures.ts';

describe('pictureNameProblem', () => {
  it.each(['desk.jpg', 'first-desk-2.jpeg', 'a.png', 'b.webp', 'c.avif', 'd.svg'])('lets %s pass', (name) => {
    expect(pictureNameProblem(name)).toBeUndefined();
  });

  it.each(['My Desk.jpg', 'desk.JPG', 'desk.tiff', 'bürö.png', 'notes.txt'])(
    'refuses %s, with the form of a name',
    (name) => {
      expect(pictureNameProblem(name)).toBe(
        'the name of this file is no picture’s. Use small letters a to z and digits, with hyphens between words, and the ending .jpg, .png, .webp, .avif or .svg, like first-desk.jpg.',
      );
    },
  );

  it('refuses a GIF, with what to save in its place', () => {
    expect(pictureNameProblem('wave.gif')).toBe(
      'a GIF, which may move unasked and is large. Save one that rests as PNG, and one that moves as an MP4 for <Video>.',
    );
  });
});

describe('pictureProblem', () => {
  const names = new Set(['desk.jpg', 'wall.png']);

  it('lets the name of a picture pass', () => {
    expect(pictureProblem('../images/desk.jpg', names)).toBeUndefined();
  });

  it.each([
    [
      'https://example.org/desk.jpg?w=1',
      'the picture https://example.org/desk.jpg?w=1 is on another site, which would learn of every reader and may change it. Save it in src/content/images/ and write ../images/desk.jpg.',
    ],
    [
      '/photos/desk.jpg',
      'the picture /photos/desk.jpg would be sent as it is, however large. Move it from public/ to src/content/images/ and write ../images/desk.jpg.',
    ],
    [
      'desk.jpg',
      'the picture desk.jpg is not among the pictures. Save it in src/content/images/ and write ../images/desk.jpg.',
    ],
    [
      '../images/2026/desk.jpg',
      'the picture ../images/2026/desk.jpg is not among the pictures. Save it in src/content/images/ and write ../images/desk.jpg.',
    ],
    [
      '../images/disk.jpg',
      'there is no picture src/content/images/disk.jpg. Save it there, or write one of: desk.jpg, wall.png.',
    ],
    [
      'http://example.org/a.jpg',
      'the link http://example.org/a.jpg leads to no page: it is not encrypted. Write https://.',
    ],
  ])('refuses %s, with the remedy', (address, message) => {
    expect(pictureProblem(address, names)).toBe(message);
  });
});

describe('pictureSeenFirst', () => {
  const words = (many: number) => Array.from({ length: many }, () => 'word').join(' ');

  it('is the first of a text, written either way', () => {
    expect(pictureSeenFirst('Words.\n\n![A desk](../images/a.jpg "It")\n\n![B](../images/b.jpg)')).toBe(
      '../images/a.jpg',
    );
    expect(pictureSeenFirst('<Picture alt="A" src="../images/a.jpg" />')).toBe('../images/a.jpg');
  });

  it('is none where a reader scrolls to it, or where there is none', () => {
    expect(pictureSeenFirst(`${words(80)}\n\n![A](../images/a.jpg)`)).toBe('../images/a.jpg');
    expect(pictureSeenFirst(`${words(81)}\n\n![A](../images/a.jpg)`)).toBeUndefined();
    expect(pictureSeenFirst('Words.')).toBeUndefined();
  });
});

describe('pictureWidths', () => {
  it('are those of a phone and of the column, for plain and dense screens', () => {
    expect(pictureWidths(3000)).toEqual([360, 576, 768, 1152]);
  });

  it('are never wider than the picture, whose own is the last where it is a small one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8000 }), (width) => {
        const widths = pictureWidths(width);
        expect(widths.at(-1)).toBe(Math.min(width, 1152));
        expect([...widths].sort((a, b) => a - b)).toEqual(widths);
      }),
    );
  });
});
