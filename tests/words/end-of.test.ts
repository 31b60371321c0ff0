import { expect, it } from 'vitest';
import { endOf } from '../../src/words/end-of.ts';

it.each([
  ['Ask early', '.'],
  ['Ask “why”', '.'],
  ['Plan B (again)', '.'],
  ['Who decides?', ''],
  ['Wait …', ''],
  ['They said “no.”', ''],
  ['Sie sagten „nein!“', ''],
  ['Ils disent « non ? »', ''],
])('a title ends by itself, or with a full stop: %s', (title, end) => {
  expect(endOf(title)).toBe(end);
});
