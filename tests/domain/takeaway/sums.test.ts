import { describe, expect, it } from 'vitest';
import { notationIn } from '../../../src/domain/takeaway/notation.ts';
import { cellsOf, totalsOf } from '../../../src/domain/takeaway/sums.ts';
import { american, costs, dates, decision, german } from './sheets.ts';

/** Of a form, which knows no currency. */
const plain = notationIn('en-US');

describe('cellsOf', () => {
  it('multiplies, groups thousands, and puts the sign before money', () => {
    expect(cellsOf(costs, ['Rent', '21000', '2', ''], american)).toEqual(['Rent', '$21,000', '2', '$42,000']);
  });

  it('leaves a product empty until both numbers are there, and a cell as typed where it is no number', () => {
    expect(cellsOf(costs, ['Rent', 'a lot', '2', ''], plain)).toEqual(['Rent', 'a lot', '2', '']);
    expect(cellsOf(costs, ['Rent', '', '', ''], plain)).toEqual(['Rent', '', '', '']);
  });

  it('names a day, and leaves what is none', () => {
    expect(cellsOf(dates, ['a', '2027-09-17', ''], plain)).toEqual(['a', 'Sep 17, 2027', '']);
    expect(cellsOf(dates, ['a', 'soon', ''], plain)).toEqual(['a', 'soon', '']);
  });

  it('reads and writes as the readers of its language do', () => {
    expect(cellsOf(costs, ['Miete', '21.000', '2,5', ''], german)).toEqual([
      'Miete',
      '21.000\u00A0€',
      '2,5',
      '52.500\u00A0€',
    ]);
    expect(cellsOf(dates, ['a', '2027-09-17', ''], german)).toEqual(['a', '17.09.2027', '']);
  });

  it('gives a zero no sign', () => {
    expect(cellsOf(costs, ['', '-0.001', '1', ''], plain).at(-1)).toBe('0');
  });

  it('adds no digits to decimals', () => {
    expect(cellsOf(costs, ['', '0.1', '3', ''], plain)).toEqual(['', '0.1', '3', '0.3']);
  });
});

describe('totalsOf', () => {
  it('adds up what is there', () => {
    const rows = [
      ['Rent', '21000', '1', ''],
      ['Overtime', '2,436', '3', ''],
      ['Unknown', '', '1', ''],
    ];
    expect(totalsOf(costs, rows, american)).toEqual(['', '', '', '$28,308']);
    expect(totalsOf(costs, [], plain)).toEqual(['', '', '', '0']);
  });

  it('is less than nothing where more is saved than spent', () => {
    expect(totalsOf(costs, [['Saved', '-1500.5', '1', '']], american)).toEqual(['', '', '', '−$1,500.50']);
  });

  it('is nothing where no column has a total', () => {
    expect(totalsOf(decision, [['Yes']], american)).toBeUndefined();
  });
});
