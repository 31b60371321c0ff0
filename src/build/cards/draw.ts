import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import type { Card } from './card.ts';
import { cardFonts } from './fonts.ts';
import { nodeOf } from './node.ts';

type Picture = Uint8Array<ArrayBuffer>;

let started: Promise<Renderer> | undefined;

async function start(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const font of cardFonts) await renderer.registerFont(font);
  return renderer;
}

/** The card as a palette PNG. It is drawn beside this thread: several at once take as many cores. */
export async function drawCard({ file, tree, width, height }: Card): Promise<Picture> {
  const renderer = await (started ??= start());
  try {
    return new Uint8Array(await renderer.render(nodeOf(tree), { width, height, format: 'png' }));
  } catch (error) {
    throw new Error(`The card "${file}" can't be drawn: ${(error as Error).message}`, { cause: error });
  }
}

const folderOfCards = () => resolve('.cache/cards');

/** Where a card is kept once it is drawn. */
export const keptAt = (card: Card, folder = folderOfCards()) => `${folder}/${card.file}.png`;

const atWork = new Map<string, Promise<Picture>>();

/**
 * The card as it was drawn by an earlier build, or drawn now and cached for the next. A card's file name holds a hash of
 * all that is drawn and of how, so a cached picture is never out of date: deleting `folder` is always safe.
 */
export function cardPicture(card: Card, folder = folderOfCards(), draw = drawCard): Promise<Picture> {
  const cached = keptAt(card, folder);
  let picture = atWork.get(cached);
  if (!picture) {
    picture = keptOrDrawn(card, cached, folder, draw).finally(() => atWork.delete(cached));
    atWork.set(cached, picture);
  }
  return picture;
}

async function keptOrDrawn(card: Card, cached: string, folder: string, draw: typeof drawCard): Promise<Picture> {
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

/**
 * Draws the cards that no earlier build has kept, on every core, while the build writes its pages; `say` is told how far it
 * is, ten times on the way.
 * @returns how many had to be drawn
 * @throws for the first card that can't be drawn, naming it
 */
export async function drawAhead(
  cards: readonly Card[],
  say: (progress: string) => void,
  folder = folderOfCards(),
  draw = drawCard,
): Promise<number> {
  const missing = cards.filter((card) => !existsSync(keptAt(card, folder)));
  const step = Math.ceil(missing.length / 10);
  const left = missing.values();
  let drawn = 0;
  const lane = async () => {
    for (const card of left) {
      await cardPicture(card, folder, draw);
      drawn += 1;
      if (drawn % step === 0 || drawn === missing.length)
        say(`Cards: ${drawn.toLocaleString('en')} of ${missing.length.toLocaleString('en')}`);
    }
  };
  await Promise.all(Array.from({ length: 2 * availableParallelism() }, lane));
  return missing.length;
}
