import { expect, it } from 'vitest';
import { routes } from '../../src/site.ts';
import { dist } from '../built.ts';
import { pages } from './dist.ts';
import { followLinks } from './follow-links.ts';

it('links lead somewhere', async () => {
  const { broken, checked } = await followLinks(dist, routes);
  expect(broken).toEqual([]);
  expect(checked).toBeGreaterThanOrEqual(pages.length);
});
