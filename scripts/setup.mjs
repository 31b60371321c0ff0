/**
 * Makes a fresh clone ready, with nothing but Node 20 and npm: installs the locked packages when they are missing or
 * outdated and, with --browser, a Chromium for the tests. Running it again costs nothing. No dependencies: it runs
 * before there are any.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';

/** Runs a command in the project's folder, its output shown; true when it succeeded. */
function run(command, ...args) {
  console.log(`> ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: windows }).status === 0;
}

function stop(message) {
  console.error(`\nSetup: ${message}\n`);
  process.exit(1);
}

function installPackages() {
  const stamp = `${root}node_modules/.installed-from`;
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  // Not `npm ci`: it refuses a lock that lacks another platform's optional binaries, and a registry mirror may not
  // carry them all. `install --no-save` takes the locked versions and leaves the lock alone.
  if (!run('npm', 'install', '--no-save', '--no-audit', '--no-fund')) {
    stop('the packages could not be installed. Check the network, then run the same command again.');
  }
  if (!existsSync(`${root}node_modules/.bin/node${windows ? '.cmd' : ''}`)) {
    stop(
      'the "node" package did not install its binary: install scripts may be switched off. Allow them (npm config delete ignore-scripts) and run the same command again.',
    );
  }
  writeFileSync(stamp, lock);
}

/** A Chromium that is on this machine already, or undefined. playwright.config.ts looks in the same order. */
async function findChromium() {
  const { chromiumPath } = await import('./chromium-path.mjs');
  return chromiumPath();
}

async function installBrowser() {
  if (await findChromium()) return;
  const onDebianAsRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const installed = onDebianAsRoot
    ? run('apt-get', 'update') && run('apt-get', 'install', '--yes', '--no-install-recommends', 'chromium')
    : run('npx', 'playwright', 'install', 'chromium');
  if (!installed || !(await findChromium())) {
    stop(
      'the tests need a Chromium and none could be installed. Install one (on Debian "apt-get install chromium", elsewhere "npx playwright install chromium"), or name yours in CHROMIUM_PATH, and run the same command again.',
    );
  }
}

installPackages();
if (process.argv.includes('--browser')) await installBrowser();
