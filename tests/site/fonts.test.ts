import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { pages } from './dist.ts';

const fonts = ['newsreader-roman', 'newsreader-italic', 'card-400', 'card-600'].map((name) => {
  const font = fontkit.create(readFileSync(`src/fonts/${name}.woff2`)) as fontkit.Font;
  return new Set(font.characterSet);
});
const isKnown = (character: string) =>
  /\s/.test(character) || fonts.every((font) => font.has(character.codePointAt(0) ?? 0));

describe('the typeface', () => {
  it('has every character of every page', () => {
    for (const { document, path } of pages) {
      const words = [...(document.querySelector('main')?.textContent ?? '')];
      const unknown = new Set(words.filter((character) => !isKnown(character)));
      expect([...unknown], `${path}: run "npm run fonts"`).toEqual([]);
    }
  });
});
