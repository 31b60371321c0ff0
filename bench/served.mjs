/** dist/ served, and a phone of 360 pixels to open it with, its processor slowed down four times. */
import { spawn } from 'node:child_process';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../scripts/chromium-path.mjs';

export async function onSlowPhone(measure) {
  const server = spawn(process.execPath, ['scripts/preview.mjs'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const home = await homeOf(server);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
    const slow = async () =>
      (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await measure(page, { home, slow });
  } finally {
    await browser.close();
    server.kill();
  }
}

/** The address that the server says it is at, base path included. */
const homeOf = (server) =>
  new Promise((resolve, reject) => {
    server.stdout.on('data', (words) => {
      const [address] = /http:\S+/.exec(String(words)) ?? [];
      if (address) resolve(address);
    });
    server.on('exit', () => reject(new Error('The preview server has stopped.')));
  });

/** "1.2 ms, 0.1 frames": the middle of sorted `times` and their 95th percentile, frames of 16.7 ms. */
export function summary(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const shown = (share) => {
    const ms = sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
    return `${ms.toFixed(1)} ms, ${(ms / (1000 / 60)).toFixed(1)} frames`;
  };
  return `median ${shown(0.5)}; 95th percentile ${shown(0.95)}`;
}
