/** Chromium, and the builds of Firefox and WebKit that Playwright brings where they can be had. */
import { existsSync } from 'node:fs';
import { chromium, firefox, webkit, type BrowserType } from '@playwright/test';
import { chromiumPath } from '../../scripts/chromium-path.mjs';
import type { Session } from './session.ts';

async function start(type: BrowserType, executablePath: string): Promise<Session> {
  const browser = await type.launch({ executablePath, args: type === chromium ? ['--no-sandbox'] : [] });
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  return {
    open: async (address) => {
      await page.goto(address);
    },
    evaluate: (script, argument) => page.evaluate(script as never, argument as never),
    click: (selector) => page.locator(selector).first().click(),
    type: (selector, text) => page.locator(selector).first().pressSequentially(text),
    choose: async (selector, value) => {
      await page.locator(selector).first().selectOption(value);
    },
    press: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot(),
    close: () => browser.close(),
  };
}

export const findChromium = async () => {
  const path = await chromiumPath();
  return path ? () => start(chromium, path) : undefined;
};

export const findPlaywrights = (name: 'firefox' | 'webkit') => {
  const type = { firefox, webkit }[name];
  const path = type.executablePath();
  return existsSync(path) ? () => start(type, path) : undefined;
};
