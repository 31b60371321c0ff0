import { readFileSync } from 'node:fs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { drawingTree } from '../../src/build/cards/drawing.ts';
import { nodeOf } from '../../src/build/cards/node.ts';
import { paletteColor } from '../../src/build/palette.ts';
import Drawing from '../../src/components/drawing/Drawing.astro';
import { drawingColors } from '../../src/domain/drawing/colors.ts';
import { drawingSchema } from '../../src/domain/drawing/schema.ts';

const drawing = drawingSchema.parse({
  ground: 'ink',
  alt: 'Two circles, a block and a line.',
  shapes: [
    { shape: 'circle', at: [10, 20], radius: 5, tone: 'yes', repeat: { across: 2, by: [30, 0] } },
    { shape: 'block', at: [1, 2], size: [3, 4], hollow: true, weight: 6 },
    {
      shape: 'line',
      through: [
        [0, 55],
        [120, 55],
      ],
      tone: 'no',
      dashed: true,
    },
  ],
});

describe('a drawing', () => {
  it('has the same shapes on a page and on a card', async () => {
    const container = await AstroContainer.create();
    const page = parse(await container.renderToString(Drawing, { props: { drawing } }));
    const card = parse((nodeOf(drawingTree(drawing, 630)) as { src: string }).src);
    const shapesOf = (html: typeof page) =>
      ['circle', 'rect', 'path,polyline'].map((name) => html.querySelectorAll(`svg > ${name}`).length);
    // A card's ground is a rectangle of its own.
    expect(shapesOf(page)).toEqual([2, 1, 1]);
    expect(shapesOf(card)).toEqual([2, 2, 1]);
    expect(page.querySelector('svg')?.getAttribute('aria-label')).toBe(drawing.alt);
    expect(page.querySelectorAll('circle').map((circle) => circle.getAttribute('cx'))).toEqual(['10', '40']);
  });

  it('is left to the words beside it where it is an ornament', async () => {
    const container = await AstroContainer.create();
    const svg = parse(await container.renderToString(Drawing, { props: { drawing, ornament: true } })).querySelector(
      'svg',
    );
    expect(svg?.getAttribute('aria-hidden')).toBe('true');
    expect(svg?.getAttribute('aria-label')).toBeUndefined();
  });
});

describe('drawingColors', () => {
  const [, ofRoot = '', onColor = '', onNo = '', onInk = ''] =
    /:root \{(.*?)\n {2}\}.*?on-ink \{(.*?)\}.*?on-no \{(.*?)\}.*?on-ink \{(.*?)\}/s.exec(
      readFileSync('src/styles/tokens.css', 'utf8'),
    ) ?? [];
  const ownRules = { paper: '', yes: '', no: onNo, ink: onInk };

  it.each(['paper', 'yes', 'no', 'ink'] as const)('are those of pages in light, on %s', (ground) => {
    const rules = [ownRules[ground], ground === 'paper' ? '' : onColor, ofRoot].join('\n');
    const inLight = (token: string) => new RegExp(`${token}: (?:light-dark\\()?var\\(--([a-z-]+)\\)`).exec(rules)?.[1];
    const { mark, ...others } = drawingColors[ground];
    expect({ text: mark, ...others }).toEqual(
      Object.fromEntries(['text', 'ground', 'yes', 'no', 'quiet'].map((name) => [name, inLight(`--color-${name}`)])),
    );
    for (const color of Object.values(others)) expect(paletteColor(color)).toMatch(/^#/);
  });
});
