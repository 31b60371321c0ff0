/**
 * How long a reader waits for an outcome: from a tap on a box to the frame that shows its outcome, with the processor
 * slowed down four times. Prints milliseconds and frames (of 16.7 ms); serves dist/ itself. Run it after a build.
 */
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../scripts/chromium-path.mjs';

const port = 4398;
const server = spawn(process.execPath, ['scripts/preview.mjs'], { env: { ...process.env, PORT: String(port) } });
await new Promise((resolve) => server.stdout.once('data', resolve));

const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
await page.goto(`http://localhost:${port}/quiz/wrong-person/`);
await page.locator('[data-decided]').waitFor({ state: 'attached' });
await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });

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
  return waits.sort((a, b) => a - b);
});
const at = (share) => times[Math.floor((times.length - 1) * share)] ?? 0;
const shown = (ms) => `${ms.toFixed(1)} ms, ${(ms / (1000 / 60)).toFixed(1)} frames`;
console.log(`tap to outcome, 4x slowdown: median ${shown(at(0.5))}; 95th percentile ${shown(at(0.95))}`);
await browser.close();
server.kill();
