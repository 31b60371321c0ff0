import { describe, expect, it } from 'vitest';
import { cellsOf, numberIn, totalsOf } from '../../../src/domain/takeaway/sums.ts';
import { costs, dates, decision } from './sheets.ts';

describe('numberIn', () => {
  it.each([
    ['2436', 2436],
    ['$2,436', 2436],
    [' 1 200.50 ', 1200.5],
    ['-3', -3],
    ['0', 0],
  ])('reads %j', (cell, number) => {
    expect(numberIn(cell)).toBe(number);
  });

  it.each(['', 'about 5', '1.2.3', '1e3', '5 hours', '.', '-'])('finds none in %j', (cell) => {
    expect(numberIn(cell)).toBeUndefined();
  });
});

describe('cellsOf', () => {
  it('multiplies, groups thousands, and puts the sign before money', () => {
    expect(cellsOf(costs, ['Rent', '21000', '2', ''], '$')).toEqual(['Rent', '$21,000', '2', '$42,000']);
  });

  it('leaves a product empty until both numbers are there, and a cell as typed where it is no number', () => {
    expect(cellsOf(costs, ['Rent', 'a lot', '2', ''])).toEqual(['Rent', 'a lot', '2', '']);
    expect(cellsOf(costs, ['Rent', '', '', ''])).toEqual(['Rent', '', '', '']);
  });

  it('names a day, and leaves what is none', () => {
    expect(cellsOf(dates, ['a', '2027-09-17', ''])).toEqual(['a', 'Sep 17, 2027', '']);
    expect(cellsOf(dates, ['a', 'soon', ''])).toEqual(['a', 'soon', '']);
  });

  it('adds no digits to decimals', () => {
    expect(cellsOf(costs, ['', '0.1', '3', ''])).toEqual(['', '0.1', '3', '0.3']);
  });
});

describe('totalsOf', () => {
  it('adds up what is there', () => {
    const rows = [
      ['Rent', '21000', '1', ''],
      ['Overtime', '2,436', '3', ''],
      ['Unknown', '', '1', ''],
    ];
    expect(totalsOf(costs, rows, '$')).toEqual(['', '', '', '$28,308']);
    expect(totalsOf(costs, [])).toEqual(['', '', '', '0']);
  });

  it('is less than nothing where more is saved than spent', () => {
    expect(totalsOf(costs, [['Saved', '-1500.5', '1', '']], '$')).toEqual(['', '', '', '−$1,500.5']);
  });

  it('is nothing where no column has a total', () => {
    expect(totalsOf(decision, [['Yes']])).toBeUndefined();
  });
});
