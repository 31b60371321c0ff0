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

interface Progress {
  /** Told how far the drawing is, ten times on the way. */
  say: (progress: string) => void;
  /** Given the file of each card, those of earlier builds as well. */
  keep: (kept: string, card: Card) => Promise<void>;
}

/**
 * Draws the cards that no earlier build has kept, on every core, while the build writes its pages. As many at once as there
 * are cores, and no more: they are drawn by the threads that write files, too.
 * @returns how many had to be drawn
 * @throws for the first card that can't be drawn, naming it
 */
export async function drawAhead(
  cards: readonly Card[],
  { say, keep }: Progress,
  folder = folderOfCards(),
  draw = drawCard,
): Promise<number> {
  const missing = new Set(cards.filter((card) => !existsSync(keptAt(card, folder))));
  const step = Math.ceil(missing.size / 10);
  const left = cards.values();
  let drawn = 0;
  const lane = async () => {
    for (const card of left) {
      if (missing.has(card)) {
        await cardPicture(card, folder, draw);
        drawn += 1;
        if (drawn % step === 0 || drawn === missing.size)
          say(`Cards: ${drawn.toLocaleString('en')} of ${missing.size.toLocaleString('en')}`);
      }
      await keep(keptAt(card, folder), card);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  return missing.size;
}
