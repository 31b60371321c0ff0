import Color from 'colorjs.io';
import { expect, it } from 'vitest';
import { routes, site } from '../../src/site.ts';
import { inEachEngine } from './in-each-engine.ts';
import { colors, overflow, plainLinks, ring, stepGaps } from './looks.ts';

const article = routes.article(site.foundingArticle);
const outcome = routes.outcome('wrong-person', 'unexplained');
const pages = [
  routes.home,
  article,
  outcome,
  routes.quiz('wrong-person'),
  routes.workshop(site.workshop),
  routes.search,
  routes.privacy,
];

inEachEngine('looks', (bench) => {
  const open = (path: string) => bench.session.open(bench.server.origin + path);

  it.each(pages)(
    '%s has its colours, links that look like links, a visible ring, and no sideways scroll',
    async (path) => {
      await open(path);
      const { page, text } = await bench.session.evaluate(colors);
      expect(new Color(page).alpha.valueOf(), `the page is ${page}`).toBe(1);
      expect(new Color(page).contrastWCAG21(text)).toBeGreaterThan(7);
      expect(await bench.session.evaluate(plainLinks, '.prose a, .piece-next a')).toEqual([]);
      expect(await bench.session.evaluate(overflow)).toBeLessThanOrEqual(0);
      for (const stop of [1, 2, 3]) {
        await bench.session.press('Tab');
        const { on, style, width, color } = await bench.session.evaluate(ring);
        expect(style, `stop ${stop}, ${on}`).toBe('solid');
        expect(width).toBeGreaterThanOrEqual(2);
        expect(new Color(page).contrastWCAG21(color)).toBeGreaterThan(3);
      }
    },
  );

  it('keeps a step’s number, checkbox and words apart', async () => {
    await open(outcome);
    const gaps = await bench.session.evaluate(stepGaps);
    expect(gaps.length).toBeGreaterThan(1);
    for (const { before, after } of gaps) {
      expect(before).toBeGreaterThanOrEqual(0);
      expect(after).toBeGreaterThan(2);
    }
  });
});
