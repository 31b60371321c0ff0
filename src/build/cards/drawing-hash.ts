import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cardFonts } from './fonts.ts';

/** How a card becomes bytes: a palette PNG of a few colours, as sharp takes them. */
export const pngOptions = { palette: true, colours: 32, effort: 1, compressionLevel: 9 } as const;

const versionOf = (library: string) =>
  (JSON.parse(readFileSync(resolve(`node_modules/${library}/package.json`), 'utf8')) as { version: string }).version;

/** Changes when cards would be drawn in another way: other fonts, another PNG, another satori or sharp. */
export const drawingHash = createHash('sha256')
  .update(Buffer.concat(cardFonts.map((font) => font.data)))
  .update(JSON.stringify([pngOptions, versionOf('satori'), versionOf('sharp')]))
  .digest('hex');
