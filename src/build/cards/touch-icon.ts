import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { paletteColor } from '../palette.ts';

/** The site's icon on paper, as phones want it: a square PNG of 180 pixels without transparency. */
export async function touchIcon(): Promise<Uint8Array<ArrayBuffer>> {
  const icon = sharp(await readFile(resolve('public/icon.svg')), { density: 300 });
  const drawn = await icon
    .resize(132, 132)
    .extend({ top: 24, bottom: 24, left: 24, right: 24, background: paletteColor('paper') })
    .flatten({ background: paletteColor('paper') })
    .png({ palette: true, colours: 32, effort: 1, compressionLevel: 9 })
    .toBuffer();
  return new Uint8Array(drawn);
}
