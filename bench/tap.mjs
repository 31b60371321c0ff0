/**
 * How long a reader waits for an outcome, the processor slowed down four times: from a tap on a box to the frame that shows
 * its outcome; the longest interaction as the browser tells it (INP, in steps of 8 ms, 16 for anything shorter); and, by slow
 * 4G, from the moment that the self-check nears the screen until it is awake. Run it after a build.
 */
import { routes, site } from '../src/site.ts';
import { interactions, onSlowPhone, summary } from './served.mjs';

await onSlowPhone(async (page, { home, slow }) => {
  await page.goto(`${home}quiz/wrong-person/`);
  await page.locator('[data-decided]').waitFor({ state: 'attached' });
  await slow();
  const times = await page.evaluate(async () => {
    const boxes = [...document.querySelectorAll('[data-quiz] input')];
    const waits = [];
    for (let turn = 0; turn < 40; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      const start = performance.now();
      boxes[turn % 3]?.click();
      // After the next frame's styles and layout are done.
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      waits.push(performance.now() - start);
    }
    return waits;
  });
  console.log(`tap to outcome, 4x slowdown: ${summary(times)}`);
  const taken = await interactions(page);
  for (let turn = 0; turn < 20; turn += 1) {
    await page
      .locator('[data-quiz] input')
      .nth(turn % 3)
      .click();
    await page.waitForTimeout(60);
  }
  console.log(`INP of 20 clicks, 4x slowdown: ${Math.max(16, ...(await taken()))} ms`);
});

await onSlowPhone(async (page, { home, slow, slowNetwork }) => {
  const waits = [];
  for (let turn = 0; turn < 5; turn += 1) {
    await slowNetwork();
    await page.goto(`${new URL(routes.article(site.foundingArticle), home)}?${turn}`);
    await slow();
    await page.waitForLoadState('networkidle');
    waits.push(
      await page.evaluate(
        () =>
          new Promise((resolve) => {
            const box = document.querySelector('[data-quiz-box]');
            const start = performance.now();
            new MutationObserver(() => resolve(performance.now() - start)).observe(box, {
              attributeFilter: ['data-decided'],
            });
            box.scrollIntoView({ behavior: 'instant' });
          }),
      ),
    );
    await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
  }
  console.log(`the self-check awake after it is neared, slow 4G, 4x slowdown: ${summary(waits)}`);
});
