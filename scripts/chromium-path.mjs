import { existsSync } from 'node:fs';

/** Where this machine's Chromium is: CHROMIUM_PATH, the system's, or Playwright's own. Undefined when there is none. */
export async function chromiumPath() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file. Correct it or unset it.`);
  }
  const { chromium } = await import('@playwright/test');
  return ['/usr/bin/chromium', '/usr/bin/chromium-browser', chromium.executablePath()].find((path) => existsSync(path));
}
