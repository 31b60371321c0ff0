import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardFiles, drawForThisBuild } from '../../src/build/cards/card-files.ts';
import { siteCard } from '../../src/build/cards/card.ts';
import { drawCard } from '../../src/build/cards/draw.ts';

describe('cardFiles', () => {
  let dist: string;
  beforeEach(() => {
    dist = mkdtempSync(join(tmpdir(), 'dist-'));
    vi.spyOn(console, 'info').mockImplementation(() => {});
  });
  afterEach(() => {
    rmSync(dist, { recursive: true });
    vi.restoreAllMocks();
  });

  type Hook = (about: { config: { outDir: URL } }) => Promise<void>;
  const hook = (name: 'astro:config:done' | 'astro:build:done') =>
    (cardFiles().hooks[name] as unknown as Hook)({ config: { outDir: pathToFileURL(`${dist}/`) } });
  const built = () => hook('astro:build:done');
  beforeEach(() => hook('astro:config:done'));

  it('stops a build whose pages handed over no cards', async () => {
    await expect(built()).rejects.toThrow('No cards were drawn');
  });

  it('puts each card into the built site under its name', async () => {
    const card = siteCard();
    drawForThisBuild([card]);
    await built();
    expect(readdirSync(`${dist}/cards`)).toEqual([`${card.file}.png`]);
    expect(new Uint8Array(readFileSync(`${dist}/cards/${card.file}.png`))).toEqual(await drawCard(card));
  });

  it('stops the build with the name of a card that can’t be drawn', async () => {
    drawForThisBuild([{ ...siteCard(), file: 'odd.1234567890', width: -1 }]);
    await expect(built()).rejects.toThrow('The card "odd.1234567890" can\'t be drawn: ');
  });
});
