import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { site } from '../../src/site.ts';
import { quizzes } from '../content/source-files.ts';

/** A copy of the site that may be broken, with the same packages and caches of its own. */
let copy = '';
const started: ChildProcess[] = [];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'writing-'));
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name));
});
afterAll(() => {
  for (const child of started) child.kill();
  rmSync(copy, { recursive: true, force: true });
});

const article = `src/content/articles/${site.foundingArticle}.mdx`;
const [list = ''] = quizzes.map(({ file }) => file);
const lastLine = readFileSync(article, 'utf8').split('\n').length;

/** Writes the files of a careless writer, each from what the publication has. */
function breakFiles() {
  const add = (file: string, text: string) => writeFileSync(join(copy, file), readFileSync(file, 'utf8') + text);
  add(article, '[Later](/articles/not-written/) <b onclick="x">now</b>\n');
  add(list, '# \u202Eold\n');
  writeFileSync(join(copy, 'public/plan.svg'), '<svg xmlns="http://www.w3.org/2000/svg">\n<script>x</script></svg>');
}
function mendFiles() {
  for (const file of [article, list]) cpSync(file, join(copy, file));
  rmSync(join(copy, 'public/plan.svg'));
}

const messages = [
  `${article}, line ${lastLine}: the link /articles/not-written/ leads nowhere. Correct the address, or write the page.`,
  `${article}, line ${lastLine}: the attribute onclick runs a script, which a page refuses. Delete it.`,
  `${list}, line ${readFileSync(list, 'utf8').split('\n').length}: the character U+202E turns the direction of the text after it`,
  'public/plan.svg, line 2: <script runs when a reader opens the file. Delete it, or save the drawing without scripts.',
];

/** Runs Astro in the copy. */
function astro(...words: string[]) {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...words], {
    cwd: copy,
    env: {
      ...process.env,
      NODE_ENV: undefined,
      VITEST: undefined,
      SITE_URL: '',
      OUT_DIR: 'dist',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
  started.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (words) => (said += String(words)));
  return { child, said: () => said };
}

describe("a writer's mistakes", () => {
  it('stop a build, each with its file, line and remedy', async () => {
    breakFiles();
    const { child, said } = astro('build');
    const [code] = (await once(child, 'close')) as [number];
    mendFiles();
    expect(code).not.toBe(0);
    for (const message of messages) expect(said()).toContain(message);
  });

  it('show in the browser of a writer at work, whose server goes on when they are mended', async () => {
    const { child, said } = astro('dev', '--port', '4417');
    const address = await addressOf(child, said);
    const page = async () => {
      const response = await fetch(address);
      return { status: response.status, html: await response.text() };
    };
    expect((await page()).status).toBe(200);
    breakFiles();
    // Vite's client, which this page loads, draws the error over it.
    await expect
      .poll(page, { timeout: 30_000 })
      .toMatchObject({ status: 500, html: expect.stringContaining('/@vite/client') as string });
    await expect.poll(said, { timeout: 30_000 }).toContain(messages[0]);
    mendFiles();
    await expect.poll(page, { timeout: 30_000 }).toMatchObject({ status: 200 });
    expect(child.exitCode).toBeNull();
  });
});

/** Returns the address that a server says it listens at. */
async function addressOf(child: ChildProcess, said: () => string): Promise<string> {
  for (;;) {
    const found = /http:\/\/localhost:\d+\//.exec(said())?.[0];
    if (found !== undefined) return found;
    await Promise.race([once(child.stdout as NonNullable<ChildProcess['stdout']>, 'data'), once(child, 'close')]);
    if (child.exitCode !== null) throw new Error(said());
  }
}
