/** The engines in which the journey is made. A machine without one says so; in CI it fails. */
import { existsSync } from 'node:fs';
import { findChromium, findPlaywrights } from './playwright-engine.ts';
import { startFirefox } from './firefox-engine.ts';
import { startWebDriver, type WebDriver } from './webdriver-engine.ts';
import type { Engine } from './session.ts';

/** The first of these files that there is. */
const firstOf = (...paths: string[]) => paths.find((path) => existsSync(path));

const onLinux = (architecture: string) => `/usr/lib/${architecture}-linux-gnu`;
const libraries = [onLinux('x86_64'), onLinux('aarch64')];

const webDriver = (binary: string | undefined, driver: string, found: (binary: string) => WebDriver) =>
  binary && existsSync(driver) ? () => startWebDriver(found(binary)) : undefined;

export const engines: Engine[] = [
  { name: 'Chromium', packages: ['chromium-headless-shell'], find: findChromium },
  {
    name: 'Firefox',
    packages: ['firefox-esr'],
    find: () => {
      const path = firstOf('/usr/bin/firefox-esr', '/usr/bin/firefox');
      return Promise.resolve(findPlaywrights('firefox') ?? (path ? () => startFirefox(path) : undefined));
    },
  },
  {
    name: 'WebKit',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
    find: () =>
      Promise.resolve(
        findPlaywrights('webkit') ??
          webDriver(
            firstOf(...libraries.map((folder) => `${folder}/webkit2gtk-4.1/MiniBrowser`)),
            '/usr/bin/WebKitWebDriver',
            (binary) => ({
              command: ['xvfb-run', '--auto-servernum', 'WebKitWebDriver'],
              capabilities: {
                browserName: 'MiniBrowser',
                'webkitgtk:browserOptions': { binary, args: ['--automation'] },
              },
            }),
          ),
      ),
  },
  {
    name: 'WebKit of 2022',
    packages: ['wpewebkit-driver', 'cog'],
    find: () =>
      Promise.resolve(
        webDriver(firstOf('/usr/bin/cog'), '/usr/bin/WPEWebDriver', (binary) => ({
          command: ['WPEWebDriver'],
          capabilities: {
            browserName: 'cog',
            'wpe:browserOptions': { binary, args: ['--automation', '--platform=headless', 'about:blank'] },
          },
        })),
      ),
  },
];
