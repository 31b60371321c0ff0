import { parseJsonFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { routes } from '../../../src/site.ts';
import { read } from '../../site/dist.ts';

it('the feed has what is written on a sheet, and a link to the one to fill in', () => {
  const { items = [] } = parseJsonFeed(read(routes.feed).toString());
  const piece = items.find(({ url }) => url?.includes('the-case-in-your-managers-terms'));
  expect(piece?.content_html).toMatch(/Total; Together: \$[\d,]+/);
  expect(piece?.content_html).toContain(`href="${routes.absolute(routes.takeaway('cost-of-waiting'))}"`);
});
