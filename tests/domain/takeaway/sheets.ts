import { moneyIn, notationIn, type Notation } from '../../../src/domain/takeaway/notation.ts';
import type { Part } from '../../../src/domain/takeaway/sheet.ts';

const notationOf = (locale: string, currency: string): Notation => ({
  ...notationIn(locale),
  money: moneyIn(locale, currency),
});
export const american = notationOf('en-US', 'USD');
export const german = notationOf('de-DE', 'EUR');

/** A table of costs with a product and its sum. */
export const costs: Part = {
  kind: 'table',
  id: 'costs',
  name: 'Costs',
  help: 'Ask finance.',
  size: 2,
  columns: [
    { name: 'Line', takes: 'text' },
    { name: 'A month', takes: 'number', money: true },
    { name: 'Months', takes: 'number' },
    { name: 'Together', takes: 'text', product: [1, 2], money: true, total: true },
  ],
};
export const decision: Part = {
  kind: 'text',
  id: 'decision',
  name: 'The decision',
  size: 2,
  columns: [{ name: '', takes: 'text' }],
};
export const doubts: Part = {
  kind: 'list',
  id: 'doubts',
  name: 'Doubts',
  size: 2,
  columns: [{ name: '', takes: 'text' }],
};
export const path: Part = {
  kind: 'path',
  id: 'path',
  name: 'The path',
  size: 2,
  columns: ['Who', 'What they do', 'Up to', 'When'].map((name) => ({ name, takes: 'text' })),
};
export const dates: Part = {
  kind: 'table',
  id: 'dates',
  name: 'Dates',
  size: 2,
  columns: [
    { name: 'What happens', takes: 'text' },
    { name: 'On', takes: 'date' },
    { name: 'Who', takes: 'text' },
  ],
};
