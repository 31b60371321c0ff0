/** A built site as a good host serves it, and a phone of 360 pixels to open it with, its processor slowed down four times. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { builtRules } from '../scripts/built-rules.mjs';
import { chromiumPath } from '../scripts/chromium-path.mjs';
import { compress } from '../scripts/compress.mjs';
import { headersOf } from '../src/domain/headers.ts';
import { routes } from '../src/site.ts';

const kept = '.cache/bench';

/** A certificate for this machine, made once. */
function certificate() {
  const [key, cert] = [`${kept}/key.pem`, `${kept}/certificate.pem`];
  if (!existsSync(cert)) {
    mkdirSync(kept, { recursive: true });
    const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost', '-days', '365'];
    const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', ...name];
    execFileSync('openssl', [...made, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

/**
 * Serves the site in `folder` by HTTP/2 with TLS, compressed beforehand; ours with its headers, another's without.
 * @returns its home, and what stops it
 */
export async function serve(folder, { ours = true } = {}) {
  const copy = `${kept}/served-${ours ? 'ours' : 'theirs'}`;
  rmSync(copy, { recursive: true, force: true });
  const base = ours ? decodeURI(routes.base) : '/';
  cpSync(folder, `${copy}${base}`, { recursive: true });
  compress(copy);
  const files = sirv(copy, { dev: true, etag: true, brotli: true, gzip: true });
  const rules = builtRules(folder, routes);
  const server = createSecureServer({ ...certificate(), allowHTTP1: true }, (request, response) => {
    const { pathname } = new URL(request.url, 'https://localhost');
    if (ours) for (const [name, value] of Object.entries(headersOf(rules, pathname))) response.setHeader(name, value);
    files(request, response, () => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, resolve));
  return { home: `https://localhost:${server.address().port}${ours ? routes.base : '/'}`, stop: () => server.close() };
}

/** Slow 4G as Lighthouse has it: milliseconds of a round trip, bytes a second. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 93_750 };

/** Opens the site in `folder` with a phone, for `measure`: its page, the home, and what slows processor and network down. */
export async function onSlowPhone(measure, folder = 'dist') {
  const { home, stop } = await serve(folder);
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 800 }, ignoreHTTPSErrors: true });
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    await measure(page, {
      home,
      client,
      slow: () => client.send('Emulation.setCPUThrottlingRate', { rate: 4 }),
      slowNetwork: () => client.send('Network.emulateNetworkConditions', slow4G),
    });
  } finally {
    await browser.close();
    stop();
  }
}

/** Notes from now on how long each interaction takes until the frame that shows it. @returns what gives the milliseconds */
export async function interactions(page) {
  await page.evaluate(() => {
    window.taken = new Map();
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries())
        if (interactionId) window.taken.set(interactionId, Math.max(duration, window.taken.get(interactionId) ?? 0));
    }).observe({ type: 'event', durationThreshold: 16 });
  });
  return () => page.evaluate(() => [...window.taken.values()]);
}

/** "1.2 ms, 0.1 frames": the middle of sorted `times` and their 95th percentile, frames of 16.7 ms. */
export function summary(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const shown = (share) => {
    const ms = sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
    return `${ms.toFixed(1)} ms, ${(ms / (1000 / 60)).toFixed(1)} frames`;
  };
  return `median ${shown(0.5)}; 95th percentile ${shown(0.95)}`;
}
