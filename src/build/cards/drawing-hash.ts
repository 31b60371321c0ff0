import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cardFonts } from './fonts.ts';

const renderer = JSON.parse(readFileSync(resolve('node_modules/@takumi-rs/core/package.json'), 'utf8')) as {
  version: string;
};

/** Changes when cards would be drawn in another way: other fonts, another version of what draws them. */
export const drawingHash = createHash('sha256')
  .update(Buffer.concat(cardFonts.map((font) => font.data)))
  .update(renderer.version)
  .digest('hex');
