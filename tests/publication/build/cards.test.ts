import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import type { SelfCheck } from '../../../src/library/quizzes.ts';
import { outcomeCard, pieceCard, quizCard } from '../../../src/build/cards/card.ts';
import { cardPicture, drawCard } from '../../../src/build/cards/draw.ts';
import { paletteColor } from '../../../src/build/palette.ts';
import { quizSchema } from '../../../src/domain/quiz/schema.ts';

const folder = 'src/content/quizzes';
const quizzes = readdirSync(folder).map(
  (file) =>
    ({
      id: file.replace('.yaml', ''),
      ...quizSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
    }) as unknown as SelfCheck,
);
const quiz = (id: string) => quizzes.find((quiz) => quiz.id === id) as SelfCheck;
const wrongPerson = quiz('wrong-person');
const [first, second] = wrongPerson.outcomes as [SelfCheck['outcomes'][number], SelfCheck['outcomes'][number]];
const article = (card: string) => ({ id: 'a', card, kind: 'article' as const });
interface Case {
  quiz: SelfCheck;
  outcome: SelfCheck['outcomes'][number];
}
const outcomes: Case[] = quizzes.flatMap((quiz) => quiz.outcomes.map((outcome) => ({ quiz, outcome })));
const byLength = [...outcomes].sort((a, b) => a.outcome.card.length - b.outcome.card.length) as [Case, ...Case[]];

/** The smallest box around everything that is not paper: on the whole card, or within `part` of it. */
async function inked(
  picture: Uint8Array,
  part?: { left: number; top: number; width: number; height: number },
): Promise<{ left: number; right: number; top: number; bottom: number }> {
  const { data, info } = await (part ? sharp(picture).extract(part) : sharp(picture))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const paper = [1, 3, 5].map((at) => parseInt(paletteColor('paper').slice(at, at + 2), 16));
  const box = { left: info.width, right: 0, top: info.height, bottom: 0 };
  for (let pixel = 0; pixel < info.width * info.height; pixel += 1) {
    const far = paper.some((value, channel) => Math.abs((data[pixel * info.channels + channel] ?? 0) - value) > 24);
    if (!far) continue;
    const [x, y] = [pixel % info.width, Math.floor(pixel / info.width)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

describe('a card as it is drawn', () => {
  const longest = 'Understand who decides before the whole company’s budget is set';
  const cases = [
    { name: 'the longest words of an outcome', ...(byLength.at(-1) ?? byLength[0]) },
    { name: 'the shortest words of an outcome', ...byLength[0] },
    { name: 'longer words than any', quiz: wrongPerson, outcome: { ...first, card: longest } },
    { name: 'two short words', quiz: wrongPerson, outcome: { ...first, card: 'Ask on' } },
  ];

  describe.each(cases)('with $name', ({ quiz, outcome }) => {
    it.each([
      ['wide', 1200, 630],
      ['square', 1080, 1080],
    ] as const)('is a %s palette PNG that keeps its margins', async (shape, width, height) => {
      const picture = await drawCard(outcomeCard(quiz, outcome, shape));
      const about = await sharp(picture).metadata();
      expect({ width: about.width, height: about.height, palette: about.isPalette }).toEqual({
        width,
        height,
        palette: true,
      });
      expect(picture.length).toBeLessThanOrEqual(60_000);
      const { left, right, top, bottom } = await inked(picture);
      // Nothing is cut: everything drawn lies within the margins, and reaches across the card.
      expect(left).toBeGreaterThanOrEqual(64);
      expect(left).toBeLessThan(100);
      expect(width - right).toBeGreaterThanOrEqual(40);
      expect(width - right).toBeLessThan(240);
      expect(top).toBeGreaterThanOrEqual(56);
      expect(height - bottom).toBeGreaterThanOrEqual(60);
      const between =
        shape === 'wide' ? { left: 864, top: 0, width: 10, height } : { left: 0, top: 508, width, height: 14 };
      expect((await inked(picture, between)).right, 'the words keep clear of the drawing').toBe(0);
    });
  });

  it.each(outcomes)(
    '$quiz.id/$outcome.id: the picture keeps to the size that every network takes',
    async ({ quiz, outcome }) => {
      for (const shape of ['wide', 'square'] as const)
        expect((await cardPicture(outcomeCard(quiz, outcome, shape))).length).toBeLessThanOrEqual(60_000);
    },
  );

  it.each(quizzes)('$id: circles and invitation are on one line', async (quiz) => {
    const foot = { left: 60, top: 500, width: 830, height: 90 };
    const { top, bottom } = await inked(await drawCard(quizCard(quiz)), foot);
    expect(bottom - top).toBeLessThan(46);
  });

  it('says in words what it shows', () => {
    expect(outcomeCard(wrongPerson, first).alt).toMatch(/^The words “.+” over 4 circles\. No real reason: /);
    expect(quizCard(wrongPerson).alt).toContain(`“${wrongPerson.card}”`);
  });
});

describe('a kept card', () => {
  let kept: string;
  beforeEach(() => (kept = mkdtempSync(join(tmpdir(), 'cards-'))));
  afterEach(() => {
    rmSync(kept, { recursive: true });
    vi.doUnmock('node:fs');
    vi.resetModules();
  });

  it('is not drawn again, and is the same to the byte', async () => {
    const draw = vi.fn(drawCard);
    const card = outcomeCard(wrongPerson, first);
    const drawn = await cardPicture(card, kept, draw);
    expect(await cardPicture(card, kept, draw)).toEqual(drawn);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it('gives way to other words, and only there', async () => {
    const draw = vi.fn(drawCard);
    for (const outcome of [first, second]) await cardPicture(outcomeCard(wrongPerson, outcome), kept, draw);
    const reworded = { ...first, card: 'Other words on this one card now' };
    for (const outcome of [reworded, second]) await cardPicture(outcomeCard(wrongPerson, outcome), kept, draw);
    expect(draw).toHaveBeenCalledTimes(3);
    expect(draw.mock.lastCall?.[0].file).toBe(outcomeCard(wrongPerson, reworded).file);
  });

  /** The file names of some cards when `change` has gone over every file that is read. */
  async function filesWhen(change: (path: string, content: Buffer) => Buffer) {
    vi.resetModules();
    vi.doMock('node:fs', async (original) => {
      const fs = await original<typeof import('node:fs')>();
      const readChanged = (path: string, encoding?: BufferEncoding) => {
        const content = change(path, fs.readFileSync(path));
        return encoding ? content.toString(encoding) : content;
      };
      return { ...fs, default: fs, readFileSync: readChanged };
    });
    const cards = await import('../../../src/build/cards/card.ts');
    const net = quiz('senior-network');
    return {
      piece: cards.pieceCard(article('Six words for a card here')).file,
      ceiling: cards.outcomeCard(wrongPerson, first).file,
      net: cards.outcomeCard(net, net.outcomes[0] ?? first).file,
    };
  }
  const same = (_: string, content: Buffer) => content;

  it('gives way to another palette, where that colour is used', async () => {
    const before = await filesWhen(same);
    const after = await filesWhen((path, content) =>
      path.endsWith('look.css')
        ? Buffer.from(content.toString().replace(/--alarm: #\w+/, '--alarm: #123456'))
        : content,
    );
    expect(after.piece).not.toBe(before.piece);
    expect(after.net).toBe(before.net);
  });

  it('gives way to another font or another renderer, everywhere', async () => {
    const before = await filesWhen(same);
    const font = await filesWhen((path, content) =>
      path.endsWith('600-normal.woff2') ? Buffer.concat([content, Buffer.from(' ')]) : content,
    );
    const renderer = await filesWhen((path, content) =>
      path.endsWith('@takumi-rs/core/package.json') ? Buffer.from('{"version":"99.0.0"}') : content,
    );
    for (const after of [font, renderer])
      for (const name of ['piece', 'ceiling', 'net'] as const) expect(after[name]).not.toBe(before[name]);
  });

  it('is the one of its address: a piece’s changes with its words', () => {
    expect(pieceCard(article('Some words')).file).not.toBe(pieceCard(article('Other words')).file);
  });
});
