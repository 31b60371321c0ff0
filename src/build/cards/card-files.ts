import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Card } from './card.ts';
import { drawAhead } from './draw.ts';

const drawn: unique symbol = Symbol.for('the drawing of this build’s cards');
const folder: unique symbol = Symbol.for('the folder of this build’s cards');

/** Pages are built from a bundle with modules of its own; what both sides of a build hand over in its process is here. */
const handover = globalThis as unknown as { [drawn]?: Promise<unknown> | undefined; [folder]?: string };

/** Begins to draw the cards of this build, and to put them into the built site, while the pages are written. */
export function drawForThisBuild(cards: readonly Card[]): void {
  const site = handover[folder];
  if (!site) throw new Error('There is no folder for cards: astro.config.mjs no longer names cardFiles().');
  const drawing = mkdir(site, { recursive: true }).then(() =>
    drawAhead(cards, {
      // A line of its own: Astro leaves the line of a page open while it writes it.
      say: (progress) => console.info(`\n${progress}`),
      keep: (kept, { file }) => copyFile(kept, `${site}${file}.png`),
    }),
  );
  // Whatever fails is told by the hook.
  drawing.catch(() => {});
  handover[drawn] = drawing;
}

/** Has the cards in the built site as files when it is done: a route would take ten times as long for each. */
export function cardFiles(): AstroIntegration {
  return {
    name: 'card-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        handover[folder] = fileURLToPath(new URL('cards/', config.outDir));
        handover[drawn] = undefined;
      },
      'astro:build:done': async () => {
        if (!handover[drawn])
          throw new Error('No cards were drawn: src/pages/cards/ no longer hands them to build/cards/.');
        await handover[drawn];
      },
    },
  };
}
