import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pieceCard, siteCard } from '../../src/build/cards/card.ts';
import { cardPicture, drawAhead, drawCard } from '../../src/build/cards/draw.ts';

describe('drawAhead', () => {
  let kept: string;
  beforeEach(() => (kept = mkdtempSync(join(tmpdir(), 'cards-'))));
  afterEach(() => rmSync(kept, { recursive: true }));
  const silently = { say: vi.fn(), keep: async () => {} };

  it('draws a card once, however many ask while it is drawn', async () => {
    const draw = vi.fn(drawCard);
    await Promise.all([drawAhead([siteCard()], silently, kept, draw), cardPicture(siteCard(), kept, draw)]);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('says how far it is, leaves nothing to the next build, and hands every card over in both', async () => {
    const said: string[] = [];
    const handed: string[] = [];
    const cards = ['a', 'b', 'c'].map((id) => pieceCard({ id, card: `Words of card ${id}`, kind: 'article' }));
    const ahead = () =>
      drawAhead(
        cards,
        { say: (progress) => said.push(progress), keep: async (_, { file }) => void handed.push(file) },
        kept,
      );
    expect(await ahead()).toBe(3);
    expect(said).toEqual(['Cards: 1 of 3', 'Cards: 2 of 3', 'Cards: 3 of 3']);
    expect(readdirSync(kept).sort()).toEqual(cards.map(({ file }) => `${file}.png`).sort());
    expect(await ahead()).toBe(0);
    expect(said).toHaveLength(3);
    expect(handed.sort()).toEqual(cards.flatMap(({ file }) => [file, file]).sort());
  });

  it('stops the build with the name of a card that can’t be drawn', async () => {
    const card = { ...siteCard(), width: -1 };
    await expect(drawAhead([card], silently, kept)).rejects.toThrow(`The card "${card.file}" can't be drawn: `);
  });
});
