// @vitest-environment node
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import Marks from '../../../src/components/quiz/Marks.astro';
import QuizFigure from '../../../src/components/quiz/QuizFigure.astro';
import type { Mark } from '../../../src/domain/quiz/show/marks.ts';
import type { Motif } from '../../../src/domain/quiz/motif/motif.ts';
import { weather } from '../../fixtures/quizzes.ts';

const parts = ['wet', 'cold', 'dark'].map((id) => ({ id, short: `It is ${id}` }));

async function figure(motif: Motif, marks?: Mark[]) {
  const container = await AstroContainer.create();
  const svg = parse(await container.renderToString(QuizFigure, { props: { motif, parts, ...(marks && { marks }) } }));
  return {
    text: svg.text,
    /** Which signs' parts are drawn already, and which only once their box is ticked. */
    drawn: svg.querySelectorAll('.drawn').map((part) => part.getAttribute('data-mark')),
    waiting: svg.querySelectorAll('[data-mark]:not(.drawn)').map((part) => part.getAttribute('data-mark')),
    filled: svg.querySelectorAll('.says-yes').map(({ classNames }) => classNames.replace(/ ?says-yes/, '')),
    ties: svg.querySelectorAll('[class^=net-]').map(({ classNames }) => classNames),
  };
}

describe('QuizFigure', () => {
  it.each(['ceiling', 'line'] as const)(
    'of a %s draws the parts of the signs that the outcome marks',
    async (motif) => {
      const { drawn, waiting } = await figure(motif, ['yes', 'no', 'either']);
      expect(drawn).toEqual(['wet']);
      expect(waiting).toEqual(['cold', 'dark']);
    },
  );

  it.each(['ceiling', 'line', 'net'] as const)('of a %s without marks is drawn by ticks alone', async (motif) => {
    const { drawn, filled } = await figure(motif);
    expect(drawn).toEqual([]);
    expect(filled).toEqual([]);
  });

  it.each([
    ['ceiling', ['yes', 'no', 'no'], ['above']],
    ['ceiling', ['no', 'no', 'no'], ['manager']],
    ['line', ['yes', 'yes', 'yes'], ['line-end']],
    ['line', ['yes', 'yes', 'no'], []],
  ] as const)('of a %s with %j fills the circle of who says yes', async (motif, marks, filled) => {
    expect((await figure(motif, [...marks])).filled).toEqual(filled);
  });

  it('of a net names each dimension, and draws its tie and its circle after its mark', async () => {
    const { text, ties, filled } = await figure('net', ['yes', 'no', 'either']);
    expect(ties).toEqual(['net-yes', 'net-no', 'net-either']);
    expect(filled).toHaveLength(1);
    for (const { short } of parts) expect(text).toContain(short);
  });
});

describe('Marks', () => {
  it('shows the mark of each sign, as a circle and in words', async () => {
    const container = await AstroContainer.create();
    const list = parse(await container.renderToString(Marks, { props: { quiz: weather, outcome: { id: 'rain' } } }));
    expect(
      list.querySelectorAll('li').map((mark) => [mark.classNames, mark.text.replaceAll(/\s+/g, ' ').trim()]),
    ).toEqual([
      ['mark-yes', 'wet: ticked'],
      ['mark-either', 'cold: ticked or not'],
      ['mark-no', 'dark: not ticked'],
    ]);
  });
});
