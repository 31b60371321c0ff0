/**
 * Makes a fresh clone ready, with nothing but Node 20 and npm: installs the locked packages when they are missing or
 * outdated and, with --browser, what the tests drive. Running it again costs nothing. No dependencies: it runs
 * before there are any, on whatever Node the machine has. Everything after it runs on the Node that .nvmrc names, which
 * the package "node" brings.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const oldestNode = 20;

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
  // Windows can't delete the Node that is running this, which `npm ci` would.
  const replace = windows && existsSync(`${root}node_modules`) ? ['install', '--no-save'] : ['ci'];
  if (!run('npm', ...replace, '--no-audit', '--no-fund')) {
    stop(
      'the packages of package-lock.json could not be installed. If npm says that package.json and the lock disagree, run "npm install" and commit both; else check the network. Then run the same command again.',
    );
  }
  // No package's install script runs (.npmrc) but those that package.json allows by name.
  const { allowScripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name]);
  run('npm', 'rebuild', '--ignore-scripts=false', ...allowed);
  if (!existsSync(`${root}node_modules/.bin/node${windows ? '.cmd' : ''}`)) {
    stop(
      'the "node" package did not install its binary: its install script, the only one that package.json allows, failed. Read what npm said above, and run the same command again.',
    );
  }
  writeFileSync(stamp, lock);
}

/** The programs that the tests drive, as Debian packages them: four engines (tests/engines/), a web server (tests/hosts/), text browsers. */
const debianPackages = [
  ...['chromium-headless-shell', 'firefox-esr', 'webkit2gtk-driver', 'wpewebkit-driver', 'cog', 'xvfb', 'xauth'],
  ...['nginx', 'libnginx-mod-http-brotli-static', 'openssl', 'lynx', 'w3m'],
];

const isInstalled = (name) =>
  spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], { encoding: 'utf8' }).stdout ===
  'installed';

/** Brings what is missing. Chromium is a must; a run of the tests says which other engines it had. */
async function installEngines() {
  const onDebianAsRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  const missing = onDebianAsRoot ? debianPackages.filter((name) => !isInstalled(name)) : [];
  if (missing.length > 0)
    void (run('apt-get', 'update') && run('apt-get', 'install', '--yes', '--no-install-recommends', ...missing));
  const { chromiumPath } = await import('./chromium-path.mjs');
  if (!onDebianAsRoot && !(await chromiumPath())) run('npx', 'playwright', 'install', 'chromium', 'firefox', 'webkit');
  if (await chromiumPath()) return;
  stop(
    'the tests need a Chromium and none could be installed. Install one (on Debian "apt-get install chromium", elsewhere "npx playwright install chromium"), or name yours in CHROMIUM_PATH, and run the same command again.',
  );
}

if (Number.parseInt(process.versions.node) < oldestNode) {
  stop(`this is Node ${process.versions.node}. Install Node ${oldestNode} or newer and run the same command again.`);
}
installPackages();
if (process.argv.includes('--browser')) await installEngines();
