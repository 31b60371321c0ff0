import Color from 'colorjs.io';
import { expect, it } from 'vitest';
import { routes, site } from '../../../src/site.ts';
import { inEachEngine } from '../../engines/in-each-engine.ts';
import { colors, drawn, overflow, plainLinks, ring, stepBoxes, withoutNumbers } from '../../engines/looks.ts';
import { pixels } from '../../engines/pixels.ts';

const article = routes.article(site.foundingArticle);
const outcome = routes.outcome('wrong-person', 'unexplained');
const pages = [
  routes.home,
  article,
  outcome,
  routes.quiz('wrong-person'),
  routes.workshop('key-relationships'),
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
      expect(await bench.session.evaluate(plainLinks, '.prose a, .read-next li a')).toEqual([]);
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
    const boxes = await bench.session.evaluate(stepBoxes);
    expect(boxes.length).toBeGreaterThan(0);
    for (const { right, words } of boxes) expect(words - right).toBeGreaterThan(2);
    // A list's numbers have no boxes to ask for: they are what goes when the list has none.
    await bench.session.evaluate(drawn);
    const numbered = await pixels(await bench.session.screenshot());
    await bench.session.evaluate(withoutNumbers);
    await bench.session.evaluate(drawn);
    const plain = await pixels(await bench.session.screenshot());
    for (const { left, right, top, bottom } of boxes) {
      const changed = (from: number, to: number) => numbered.differs(plain, { left: from, right: to, top, bottom });
      expect(changed(left, right), 'under the checkbox').toBe(false);
      expect(changed(0, left), 'before the checkbox').toBe(true);
    }
  });
});
