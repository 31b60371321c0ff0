/**
 * How long a reader waits for an outcome: from a tap on a box to the frame that shows its outcome, with the processor
 * slowed down four times. Run it after a build.
 */
import { onSlowPhone, summary } from './served.mjs';

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
});
