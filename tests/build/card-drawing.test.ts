import { describe, expect, it } from 'vitest';
import { motifTree } from '../../src/build/cards/motif.ts';
import { cardTree, type CardContent } from '../../src/build/cards/template.ts';
import type { Tree } from '../../src/build/cards/tree.ts';
import { paletteColor } from '../../src/build/palette.ts';

const isTree = (child: unknown): child is Tree => typeof child === 'object' && child !== null && 'props' in child;
const childrenOf = ({ props }: Tree): Tree[] => [props.children].flat().filter(isTree);
/** Every element of this type in a card, from top to bottom. */
const all = (tree: Tree, type: string): Tree[] => [
  ...(tree.type === type ? [tree] : []),
  ...childrenOf(tree).flatMap((child) => all(child, type)),
];
const content: CardContent = { words: 'Some words', invitation: 'Come in', motif: 'line' };
const [ink, green, brick] = ['ink', 'accent', 'alarm'].map(paletteColor);

describe('cardTree', () => {
  it.each(['wide', 'square'] as const)('shows a circle a mark on a %s card: filled, hollow or dashed', (shape) => {
    const [marks] = all(cardTree({ ...content, marks: ['yes', 'no', 'either'], decided: true }, shape), 'svg');
    expect(all(marks as Tree, 'circle').map(({ props }) => [props.fill, props.strokeDasharray])).toEqual([
      [ink, undefined],
      ['none', undefined],
      ['none', '6 5'],
    ]);
  });

  it.each(['wide', 'square'] as const)('shows the drawing alone on a %s card without marks', (shape) => {
    expect(all(cardTree(content, shape), 'svg')).toHaveLength(1);
  });

  it('lets the drawing of an outcome follow its marks, and draws any other whole', () => {
    const marks = ['yes', 'no'] as const;
    const motifOf = (decided: boolean) =>
      all(cardTree({ ...content, motif: 'ceiling', marks: [...marks], decided }, 'wide'), 'svg')[1];
    expect(motifOf(true)).toEqual(motifTree('ceiling', marks));
    expect(motifOf(false)).not.toEqual(motifOf(true));
    expect(all(motifOf(false) as Tree, 'line').filter(({ props }) => props.stroke === brick)).toHaveLength(6);
  });
});

describe('motifTree', () => {
  const lines = (...drawn: Parameters<typeof motifTree>) => all(motifTree(...drawn), 'line').map(({ props }) => props);
  const circles = (...drawn: Parameters<typeof motifTree>) =>
    all(motifTree(...drawn), 'circle').map(({ props }) => props);

  it('draws a part of the ceiling or of the line for each sign that is true, and for no other', () => {
    expect(lines('ceiling', ['yes', 'no', 'either']).filter(({ stroke }) => stroke === brick)).toHaveLength(1);
    expect(lines('line', ['yes', 'yes', 'either']).filter(({ stroke }) => stroke === green)).toHaveLength(2);
  });

  it('fills the circle of who says yes in green', () => {
    const filled = (...drawn: Parameters<typeof motifTree>) => circles(...drawn).filter(({ fill }) => fill === green);
    expect(filled('ceiling', ['yes', 'no'])).toHaveLength(1);
    expect(filled('ceiling', ['no', 'no'])[0]?.cy).toBeGreaterThan(Number(filled('ceiling', ['yes', 'no'])[0]?.cy));
    expect(filled('line', ['yes', 'no'])).toHaveLength(0);
    expect(filled('line', [])).toHaveLength(1);
  });

  it('dashes the ties of a net that are not strong, and the circle that is open', () => {
    expect(lines('net', ['yes', 'no', 'either']).map(({ strokeDasharray }) => Boolean(strokeDasharray))).toEqual([
      false,
      true,
      true,
    ]);
    expect(circles('net', ['yes', 'no', 'either']).map(({ strokeDasharray }) => Boolean(strokeDasharray))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});
