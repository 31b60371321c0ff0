import { describe, expect, it } from 'vitest';
import { notationIn } from '../../../src/domain/takeaway/notation.ts';
import { asMarkdown, asText } from '../../../src/domain/takeaway/write.ts';
import { american as notation, costs, decision, doubts, path } from './sheets.ts';

/** Of a form, which knows no currency. */
const plain = notationIn('en-US');
const sheet = { title: 'A sheet', parts: [decision, doubts, costs, path] };
const values = {
  decision: [['Two people.']],
  doubts: [['One | two'], ['']],
  costs: [['Rent', '21000', '2', '']],
  path: [
    ['You', 'ask', '', '', ''],
    ['Director', 'decides', '$50,000', 'on Mondays', 'yes'],
  ],
};

describe('a sheet as text', () => {
  it('has each part with what is written', () => {
    expect(asText(sheet, { values, notation })).toBe(
      [
        'A SHEET\n',
        'The decision\nTwo people.\n',
        'Doubts\n- One | two\n',
        'Costs\nRent; A month: $21,000; Months: 2; Together: $42,000\nTotal; Together: $42,000\n',
        'The path\n1. You: ask\n2. Director: decides (up to $50,000; on Mondays) – can say yes\n',
      ].join('\n'),
    );
  });

  it('has a dash where nothing is written, and nothing that was never there', () => {
    expect(asText({ title: 'A', parts: [decision, costs] }, { values: { gone: [['x']] }, notation })).toBe(
      'A\n\nThe decision\n–\n\nCosts\n–\n',
    );
  });

  it('has help and lines to write on when it is blank', () => {
    const blank = asText({ title: 'A', parts: [costs, path] }, { notation });
    expect(blank).toContain('Costs\nAsk finance.\n______');
    expect(blank).toContain('The path\n1. ______');
    expect(blank).not.toContain('Total');
  });
});

describe('a sheet in Markdown', () => {
  it('has headings, a table whose numbers are at the right, and bold names', () => {
    const text = asMarkdown(sheet, { values, notation });
    expect(text).toContain('## A sheet\n\n### The decision\n\nTwo people.');
    expect(text).toContain(
      '| Line | A month | Months | Together |\n| --- | ---: | ---: | ---: |\n| Rent | $21,000 | 2 | $42,000 |',
    );
    expect(text).toContain('| Total |  |  | $42,000 |');
    expect(text).toContain('2. **Director**: decides');
  });

  it('keeps a table whole when a cell holds its sign or a line end', () => {
    const text = asMarkdown(
      { title: 'A', parts: [costs] },
      { values: { costs: [['a|b\nc', '1', '1', '']] }, notation: plain },
    );
    expect(text).toContain('| a\\|b c | 1 | 1 | 1 |');
  });
});
