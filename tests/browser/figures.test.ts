/** Every figure of the publication, whichever it is, on narrow and wide screens. */
import { routes } from '../../src/site.ts';
import { nearLabels } from './figure-labels.ts';
import { expect, test } from './site.ts';

/** In pixels of a page. */
const least = 6;

for (const [name, path] of Object.entries({ home: routes.home, 'every figure': routes.design }))
  test(`no label is nearer than ${least} pixels to a line or a circle that it doesn’t name: ${name}`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [320, 360, 768, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await nearLabels(page, least), `${width} pixels`).toEqual([]);
    }
  });
