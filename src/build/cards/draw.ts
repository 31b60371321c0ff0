import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import type { Card } from './card.ts';
import { pngOptions } from './drawing-hash.ts';
import { cardFonts } from './fonts.ts';

type Picture = Uint8Array<ArrayBuffer>;

/** The card as a palette PNG. */
export async function drawCard(card: Card): Promise<Picture> {
  const svg = await satori(card.tree as Parameters<typeof satori>[0], {
    width: card.width,
    height: card.height,
    fonts: [...cardFonts],
  });
  return new Uint8Array(await sharp(Buffer.from(svg)).png(pngOptions).toBuffer());
}

/**
 * The card as it was drawn by an earlier build, or drawn now and cached for the next. A card's file name holds a hash of
 * all that is drawn and of how, so a cached picture is never out of date: deleting `folder` is always safe.
 */
export async function cardPicture(card: Card, folder = resolve('.cache/cards'), draw = drawCard): Promise<Picture> {
  const cached = `${folder}/${card.file}.png`;
  try {
    return new Uint8Array(await readFile(cached));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const picture = await draw(card);
  await mkdir(folder, { recursive: true });
  // Renamed into place, so that a build that is stopped leaves no half of a picture.
  await writeFile(`${cached}.${process.pid}`, picture);
  await rename(`${cached}.${process.pid}`, cached);
  return picture;
}
