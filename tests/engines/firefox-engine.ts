/** A Firefox that the system brings, by WebDriver BiDi. Debian has no geckodriver, and Playwright needs its own build. */
import { launch } from 'puppeteer-core';
import type { Session } from './session.ts';

export async function startFirefox(executablePath: string): Promise<Session> {
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1000, height: 800 },
  });
  const page = await browser.newPage();
  // A page may ask whether it may be closed: it may.
  page.on('dialog', (dialog) => void dialog.accept());
  // Its locators click again when what was clicked goes, as a button of ours does.
  const click = async (selector: string) => {
    const found = await page.waitForSelector(selector, { visible: true });
    await found?.click();
  };
  return {
    open: async (address) => {
      // A page that is left while it waits for something is reported as a fault of the next.
      const left = (error: unknown) => error instanceof Error && error.message.includes('NS_BINDING_ABORTED');
      await page.goto(address).catch((error: unknown) => {
        if (!left(error)) throw error;
        return page.goto(address);
      });
    },
    evaluate: (script, argument) => page.evaluate(script as never, argument as never),
    click,
    type: async (selector, text) => {
      await click(selector);
      await page.keyboard.type(text);
    },
    choose: async (selector, value) => {
      await page.select(selector, value);
    },
    press: (key) => page.keyboard.press(key),
    screenshot: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
}
