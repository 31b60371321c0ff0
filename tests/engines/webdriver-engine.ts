/** The WebKits that Debian brings, by their WebDrivers: WebKitGTK (today's) and WPE (2.38, an engine of 2022). */
import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { Builder, By, Capabilities, Key } from 'selenium-webdriver';
import type { Session } from './session.ts';

export interface WebDriver {
  /** The driver and its arguments, without the port. */
  command: [string, ...string[]];
  capabilities: object;
}

const keys = { Tab: Key.TAB, Enter: Key.ENTER, Escape: Key.ESCAPE, Space: Key.SPACE, '/': '/' };

/** A port that nothing uses now. */
const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** Starts a driver as the head of a process group: what it starts ends with it. */
async function startDriver([command, ...words]: WebDriver['command']) {
  const port = await freePort();
  const driver = spawn(command, [...words, `--port=${port}`], { detached: true, stdio: 'ignore' });
  const stop = () => {
    try {
      if (driver.pid) process.kill(-driver.pid);
    } catch {
      // It has ended.
    }
  };
  process.once('exit', stop);
  return { address: `http://127.0.0.1:${port}`, stop };
}

export async function startWebDriver({ command, capabilities }: WebDriver): Promise<Session> {
  const { address, stop } = await startDriver(command);
  const driver = await answering(address)
    .then(() => new Builder().usingServer(address).withCapabilities(new Capabilities(capabilities)).build())
    .catch((error: unknown) => {
      stop();
      throw error;
    });
  const first = (selector: string) => driver.findElement(By.css(selector));
  await driver.manage().setTimeouts({ script: 20_000, pageLoad: 60_000 });
  return {
    open: (url) => driver.get(url),
    evaluate: (script, argument) =>
      answered(driver.executeScript(`return (${String(script)})(arguments[0])`, argument ?? null)) as never,
    click: async (selector) => {
      const element = await first(selector);
      await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
      await element.click();
    },
    type: async (selector, text) => first(selector).sendKeys(text),
    choose: async (selector, value) =>
      first(selector)
        .findElement(By.css(`option[value="${value}"]`))
        .click(),
    press: (key) => driver.switchTo().activeElement().sendKeys(keys[key]),
    screenshot: async () => Buffer.from(await driver.takeScreenshot(), 'base64'),
    close: () => answered(driver.quit()).finally(stop),
  };
}

/** WPE's driver forgets what it was asked when the page goes meanwhile, so that a caller has to ask again. */
async function answered<Result>(asked: Promise<Result>): Promise<Result> {
  const patience = new AbortController();
  const forgotten = setTimeout(5_000, undefined, { signal: patience.signal }).then(() => {
    throw new Error('The driver did not answer.');
  });
  return Promise.race([asked, forgotten]).finally(() => patience.abort());
}

/** Resolves when the driver at `address` answers. */
async function answering(address: string, triesLeft = 100): Promise<void> {
  const answer = await fetch(`${address}/status`).catch(() => undefined);
  if (answer?.ok) return;
  if (triesLeft === 0) throw new Error(`No driver answers at ${address}.`);
  await setTimeout(100);
  return answering(address, triesLeft - 1);
}
