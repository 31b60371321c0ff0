/**
 * Has Orca read the built site in Firefox, driven by the keyboard alone, and writes what it says to the standard output:
 * the transcript in docs/screen-reader.md. By hand, on Debian:
 *
 *     apt-get install orca at-spi2-core xvfb speech-dispatcher dbus-x11 openbox xdotool firefox-esr
 *     npm run build && npm exec -- node scripts/screen-reader.mjs
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { routes, site } from '../src/site.ts';
import { previewServer } from './preview-server.mjs';

/** Visits of a reader: a page, and keys with a word on each. "type:" gives letters one by one. */
const visits = [
  {
    name: 'The self-check in the founding article: ticks, then the outcome',
    path: `${routes.article(site.foundingArticle)}#self-check`,
    keys: [
      ['Tab', 'to the first sign'],
      ['space', 'ticks it'],
      ['Tab', 'to the second sign'],
      ['space', 'ticks it'],
      ['Tab', 'to the third sign'],
      ['Tab', 'to “None of these”'],
      ['Tab', 'to “Start again”'],
      ['Tab', 'to “Go to your outcome”'],
      ['Return', 'goes there'],
      ['Down', 'reads on'],
      ['Down', 'reads on'],
      ['Tab', 'to the first thing to do'],
      ['space', 'ticks it'],
    ],
  },
  {
    name: 'An outcome that somebody shared',
    path: routes.outcome('wrong-person', 'unexplained'),
    keys: [
      ['h', 'to the next heading'],
      ['h', 'to the next heading'],
      ['h', 'to the next heading'],
      ['h', 'to the next heading'],
    ],
  },
  {
    name: 'Search, from any page',
    path: routes.about,
    keys: [
      ['slash', 'opens search'],
      ['type:headcount', 'is typed'],
      ['Down', 'to the first result'],
      ['Down', 'to the next result'],
      ['Escape', 'closes search'],
    ],
  },
];

const folder = process.env.SCREEN_READER_FOLDER ?? mkdtempSync(join(tmpdir(), 'screen-reader-'));
const log = join(folder, 'orca.log');
const heard = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
/** Orca's words, without its echo of keys and what it says of Firefox itself. */
const spoken = (text) =>
  [...text.matchAll(/SPEECH OUTPUT: '(.*)' ?\{'established/g)]
    .map(([, words]) => words)
    .filter((words) => words.trim() && !/^\S+ $|New Tab/.test(words))
    .map((words) => words.trim());
const key = (...words) => spawnSync('xdotool', words, { stdio: 'ignore' });

/** Resolves once Orca has said nothing more for a while. */
async function silence(milliseconds = 2500) {
  for (let before = -1; heard().length !== before;) {
    before = heard().length;
    await pause(milliseconds);
  }
}

/** Inside of a session of its own, with a screen that nobody sees. */
async function listen(origin) {
  const environment = { ...process.env, GNOME_ACCESSIBILITY: '1', GTK_MODULES: 'gail:atk-bridge' };
  const profile = join(folder, 'firefox');
  mkdirSync(profile, { recursive: true });
  writeFileSync(
    join(profile, 'user.js'),
    [
      ['accessibility.force_disabled', -1],
      ['browser.aboutwelcome.enabled', false],
      ['browser.shell.checkDefaultBrowser', false],
      ['datareporting.policy.dataSubmissionEnabled', false],
      ['toolkit.telemetry.reportingpolicy.firstRun', false],
    ]
      .map(([name, value]) => `user_pref("${name}", ${value});\n`)
      .join(''),
  );
  const windows = spawn('openbox', { stdio: 'ignore' });
  // Orca writes its log at once only to a terminal; "script" is one. Without a speech server it logs what it would say.
  const orca = spawn('script', ['-qefc', `orca --user-prefs ${join(folder, 'orca')} --debug-file /dev/tty`, log], {
    env: { ...environment, SPEECHD_ADDRESS: `unix_socket:${join(folder, 'no-speech-server')}` },
    stdio: 'ignore',
  });
  while (!heard().includes('Screen reader on.')) await pause(500);
  for (const { name, path, keys } of visits) {
    const firefox = spawn('firefox-esr', ['--new-instance', '--profile', profile, '--kiosk', origin + path], {
      env: environment,
      stdio: 'ignore',
    });
    const before = heard().length;
    await pause(6000);
    await silence();
    console.log(`\n## ${name}\n`);
    console.log(`- On arrival: ${spoken(heard().slice(before)).slice(0, 4).join(' | ')} | …`);
    for (const [press, does] of keys) {
      const before = heard().length;
      if (press.startsWith('type:')) key('type', '--delay', '150', press.slice(5));
      else key('key', press);
      await silence();
      const words = spoken(heard().slice(before));
      console.log(`- **${press.replace('type:', '')}** ${does}: ${words.join(' | ') || '(nothing)'}`);
    }
    firefox.kill();
    await new Promise((resolve) => firefox.once('exit', resolve));
  }
  orca.kill();
  windows.kill();
}

const [, , inside] = process.argv;
if (inside) {
  await listen(inside);
  process.exit();
}
const server = previewServer('dist', routes);
server.listen(0, () => {
  const origin = `http://localhost:${server.address().port}`;
  const session = spawn(
    'xvfb-run',
    ['-a', '-s', '-screen 0 1280x900x24', 'dbus-run-session', '--', process.execPath, process.argv[1], origin],
    { stdio: 'inherit', env: { ...process.env, SCREEN_READER_FOLDER: folder } },
  );
  session.once('exit', (code) => process.exit(code ?? 1));
});
