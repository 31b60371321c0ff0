/** Where the notes of a margin are on a page. They are no elements, so the browser's own tools are asked. */
import type { CDPSession, Page } from '@playwright/test';
import { expect } from './site.ts';

export interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface PseudoElement {
  pseudoType: string;
  backendNodeId: number;
}

async function boxOf(session: CDPSession, backendNodeId: number, name: string): Promise<Box[]> {
  const model = await session.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined);
  if (!model) return [];
  const [left = 0, top = 0, right = 0, , , bottom = 0] = model.model.border;
  return [{ name, left, right, top, bottom }];
}

/** Returns the box of each note that is in the margin, in pixels from the top of the window. */
export async function notesOf(page: Page): Promise<Box[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: '[data-note]' });
  const boxes: Box[] = [];
  for (const nodeId of nodeIds) {
    const { node } = await session.send('DOM.describeNode', { nodeId });
    const [after] = (node.pseudoElements ?? []) as PseudoElement[];
    const { attributes = [] } = node;
    const words = attributes[attributes.indexOf('data-note') + 1] ?? '';
    if (after?.pseudoType === 'after')
      boxes.push(...(await boxOf(session, after.backendNodeId, `the note “${words}”`)));
  }
  await session.detach();
  return boxes;
}

/** Returns the boxes of what a note must leave free: the blocks of the text, the contents list and what follows the text. */
export const blocksOf = (page: Page): Promise<Box[]> =>
  page.locator('.piece-text > *, .contents, .piece-end').evaluateAll((blocks) =>
    blocks
      .filter((block) => block.checkVisibility())
      .map((block) => {
        const { left, right, top, bottom } = block.getBoundingClientRect();
        return { name: `${block.tagName} “${block.textContent.trim().slice(0, 30)}”`, left, right, top, bottom };
      }),
  );

/** Returns the pairs of a note and something else that are drawn over each other. */
export const overlaps = (notes: readonly Box[], blocks: readonly Box[]): string[] =>
  notes.flatMap((note, place) =>
    [...notes.slice(place + 1), ...blocks]
      .filter(
        (other) =>
          Math.min(note.right, other.right) - Math.max(note.left, other.left) > 0 &&
          Math.min(note.bottom, other.bottom) - Math.max(note.top, other.top) > 0,
      )
      .map(({ name }) => `${note.name} and ${name}`),
  );

/** Expects every note in the margin of a page of this width, over nothing. */
export async function expectMargin(page: Page, width: number, place: string) {
  const notes = await notesOf(page);
  expect(notes.length, place).toBe(await page.locator('[data-note]').count());
  expect(overlaps(notes, await blocksOf(page)), place).toEqual([]);
  expect(
    notes.filter(({ left, right }) => left < 0 || right > width),
    place,
  ).toEqual([]);
}
