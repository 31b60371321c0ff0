import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const load = (weight: 400 | 600) => ({
  name: 'Text',
  weight,
  style: 'normal' as const,
  data: readFileSync(resolve(`src/fonts/text-${weight}-normal.woff2`)),
});

/** The fonts of the cards, as takumi takes them; the first sets the words. */
export const cardFonts = [load(400), load(600)] as const;
