import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Card } from './card.ts';
import { drawAhead, keptAt } from './draw.ts';

/** Pages are built from a bundle with modules of its own; what it hands over to a hook of the same process is here. */
const handover = globalThis as unknown as Record<symbol, Promise<readonly Card[]> | undefined>;
const drawn = Symbol.for('cards of this build');

/** Begins to draw the cards of this build, for the hook below, while the pages are written. */
export function drawForThisBuild(cards: readonly Card[]): void {
  // A line of its own: Astro leaves the line of a page open while it writes it.
  const drawing = drawAhead(cards, (progress) => console.info(`\n${progress}`)).then(() => cards);
  // Whatever fails is told by the hook.
  drawing.catch(() => {});
  handover[drawn] = drawing;
}

/** Puts the cards into the built site as files: a route would take ten times as long for each. */
export function cardFiles(): AstroIntegration {
  return {
    name: 'card-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const cards = await handover[drawn];
        if (!cards) throw new Error('No cards were drawn: src/pages/cards/ no longer hands them to build/cards/.');
        const folder = fileURLToPath(new URL('cards/', dir));
        mkdirSync(folder, { recursive: true });
        for (const card of cards) copyFileSync(keptAt(card), `${folder}${card.file}.png`);
      },
    },
  };
}
