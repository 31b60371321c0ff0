import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Color from 'colorjs.io';
import { paletteColor } from './palette.ts';

/** The meanings of styles/tokens.css that a page can show. */
export interface DesignTokens {
  /** Each color with its contrast with the page: "12.1". */
  colors: { name: string; light: string; dark: string }[];
  /** The names of spaces, from the smallest. */
  spaces: string[];
}

export function designTokens(): DesignTokens {
  const source = readFileSync(resolve('src/styles/tokens.css'), 'utf8');
  const colors = [...source.matchAll(/--color-([\w-]+): light-dark\(var\(--([\w-]+)\), var\(--([\w-]+)\)\)/g)].map(
    ([, name = '', light = '', dark = '']) => ({
      name,
      light: new Color(paletteColor(light)),
      dark: new Color(paletteColor(dark)),
    }),
  );
  const page = colors.find(({ name }) => name === 'page');
  const contrast = (scheme: 'light' | 'dark', color: Color) => color.contrastWCAG21(page?.[scheme] ?? color).toFixed(1);
  return {
    colors: colors.map(({ name, light, dark }) => ({
      name,
      light: contrast('light', light),
      dark: contrast('dark', dark),
    })),
    spaces: [...source.matchAll(/--space-(\w+):/g)].map(([, name = '']) => name),
  };
}
