import { expect, it } from 'vitest';
import { pages } from './dist.ts';

it('the list of self-checks tells its script of a planner if there is one', () => {
  const hasPlanner = pages.some(({ document }) => document.querySelector('[data-planner]'));
  const told = pages.flatMap(({ document }) =>
    document.querySelectorAll('[data-taken] script[type="application/json"]'),
  );
  expect(told.map(({ textContent }) => textContent.includes('"hasPlanner":true'))).toEqual(told.map(() => hasPlanner));
});
