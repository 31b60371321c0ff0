import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { routes } from '../../src/site.ts';
import { pages } from './dist.ts';

const fonts = ['400-normal', '400-italic', '600-normal'].map((name) => {
  const font = fontkit.create(readFileSync(`src/fonts/text-${name}.woff2`)) as fontkit.Font;
  return { axes: font.variationAxes, characters: new Set(font.characterSet) };
});
const isKnown = (character: string) =>
  /\s/.test(character) || fonts.every(({ characters }) => characters.has(character.codePointAt(0) ?? 0));

describe('the typeface', () => {
  it('is static: Chromium prints a variable font as drawings, its words unevenly spaced', () => {
    expect(fonts.map(({ axes }) => axes)).toEqual([{}, {}, {}]);
  });

  it('has every character of every page', () => {
    // /design/ also has what scripts show: the marks in a text to copy come from the system's font.
    for (const { document, path } of pages.filter(({ path }) => path !== routes.design)) {
      const words = [...(document.querySelector('main')?.textContent ?? '')];
      const unknown = new Set(words.filter((character) => !isKnown(character)));
      expect([...unknown], `${path}: run "npm run fonts"`).toEqual([]);
    }
  });
});
