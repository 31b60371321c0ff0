import { existsSync } from 'node:fs';

/** Chromium without windows or an interface of its own comes first: the browser tests take less than half the time. */
const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Where this machine's Chromium is: CHROMIUM_PATH, the system's, or Playwright's own. Undefined when there is none. */
export async function chromiumPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file. Correct it or unset it.`);
  }
  const { chromium } = await import('@playwright/test');
  return [...installed, chromium.executablePath()].find((path) => existsSync(path));
}
