/** A page of each kind, of whichever publication this is, in light and dark, on a phone and at a desk. */
import { routes } from '../../src/site.ts';
import { topics } from '../content/source-files.ts';
import { specimens } from '../specimens.ts';
import { expectToLookAsBefore, looks, open, test } from './camera.ts';

const { article, workshop, quiz, outcome, series } = specimens;
const pages: Record<string, string[]> = {
  home: [routes.home],
  articles: [routes.articles],
  article,
  'self-check': quiz,
  outcome,
  topic: topics.slice(0, 1).map(({ id }) => routes.topic(id)),
  series,
  planner: workshop,
};
/** The part that is photographed of a page whose rest is as another's. */
const parts: Record<string, string> = { planner: '[data-planner]' };

for (const [name, paths] of Object.entries(pages))
  for (const path of paths)
    for (const look of looks)
      test(`${name} at ${look.width} pixels, ${look.scheme}`, async ({ page }) => {
        await open(page, path, look);
        const part = parts[name];
        await expectToLookAsBefore(part ? page.locator(part) : page, name, look);
      });
