/**
 * One check, three places: the mistakes of a careless writer in a copy of the site, as `npm run check`, a build and the
 * dev server tell them. Each sentence by itself is in tests/build/mistakes.test.ts.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

/** A copy of the site that may be broken, with the same packages and caches of its own. */
let copy = '';
const started: ChildProcess[] = [];

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'writing-'));
  for (const name of ['src', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(copy, 'node_modules', name));
});
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(copy, { recursive: true, force: true, maxRetries: 5 });
});

const article = 'src/content/articles/who-really-decides.mdx';
const other = 'src/content/articles/pressure-test-your-ask.mdx';
const topics = 'src/content/topics.yaml';
const lastLine = readFileSync(article, 'utf8').split('\n').length;

const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(copy, file), change(readFileSync(file, 'utf8')));

/** Writes the files of a careless writer, each from what the publication has. */
function breakFiles() {
  edit(article, (text) => `${text}[Later](/articles/not-written/) <b onclick="x">now</b>\n`);
  edit(other, (text) => `${text.replace('\ntopic:', '\ntpoic:')}<Say to="a busy director">\n`);
  edit(topics, (text) => text.replace('\n  name: ', '\n\tname: '));
  writeFileSync(join(copy, 'src/content/tool.yml'), 'kind: signs\n');
  writeFileSync(join(copy, 'public/plan.svg'), '<svg xmlns="http://www.w3.org/2000/svg">\n<script>x</script></svg>');
}
function mendFiles() {
  for (const file of [article, other, topics]) cpSync(file, join(copy, file));
  for (const file of ['src/content/tool.yml', 'public/plan.svg']) rmSync(join(copy, file), { force: true });
}
beforeEach(breakFiles);
afterEach(mendFiles);

/** How each fault is told; the rest of the sentence offers what there is. */
const messages = [
  `${article}:${lastLine}: the link /articles/not-written/ leads nowhere. Correct the address, or write the page.`,
  `${article}:${lastLine}: the attribute onclick runs a script, which a page refuses. Delete it.`,
  `${other}:6: tpoic: "tpoic" is no field here. Did you mean "topic"? Delete it, or write one of: title, `,
  `${other}:${readFileSync(other, 'utf8').split('\n').length}:1: <Say> has no end. Write </Say> after what is inside it. `,
  `${topics}:3:1: a tab at the beginning of the line. Put spaces in its place, two for each level.`,
  'src/content/tool.yml: no file of this name is read here. Move it to src/content/quizzes/ (a self-check), ',
  'public/plan.svg:2: <script runs when a reader opens the file. Delete it, or save the drawing without scripts.',
];

/** Runs a program of the copy. */
function run(...words: string[]) {
  const child = spawn(process.execPath, words, {
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

const astro = (...words: string[]) => run('node_modules/astro/bin/astro.mjs', ...words);
const check = () => run('scripts/check-content.mjs');

async function end({ child, said }: ReturnType<typeof run>): Promise<{ code: number; said: string }> {
  const [code] = (await once(child, 'close')) as [number];
  return { code, said: said() };
}

/** Every sentence, as the check tells it. */
async function sentences(): Promise<string[]> {
  const { code, said } = await end(check());
  expect(code).toBe(1);
  return said.split('\n').filter((line) => /^(src|public)\//.test(line));
}

describe("a writer's mistakes", () => {
  it('are told by npm run check, one a line, and nothing else is', async () => {
    const told = await sentences();
    expect(told).toHaveLength(messages.length);
    for (const message of messages) expect(told.filter((line) => line.startsWith(message))).toHaveLength(1);
    mendFiles();
    const { code, said } = await end(check());
    expect(code).toBe(0);
    expect(said).toMatch(/^All \d+ files are right\.\n/);
  });

  it('stop a build with the same sentences, before it has made a page', async () => {
    const { code, said } = await end(astro('build'));
    expect(code).not.toBe(0);
    expect(said.split('\n').filter((line) => /^(src|public)\//.test(line))).toEqual(await sentences());
    expect(readdirSync(copy)).not.toContain('dist');
  });

  it('don’t keep a dev server from starting, which shows them on every page until they are mended', async () => {
    const expected = (await sentences()).join('\n');
    const { child, said } = astro('dev', '--port', '4417');
    const address = await addressOf(child, said);
    const page = async (path: string) => {
      if (child.exitCode !== null) throw new Error(`The dev server is gone:\n${said()}`);
      const response = await fetch(new URL(path, address));
      return {
        status: response.status,
        html: (await response.text()).replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
      };
    };
    const paths = ['', 'articles/who-really-decides/', 'articles/pressure-test-your-ask/', 'about/', 'rss.xml'];
    // Vite's client, which this page loads, draws the error over it.
    const refused = { status: 500, html: expect.stringMatching(/\/@vite\/client/) as string };
    const showsFaults = async () => {
      for (const path of paths) {
        const shown = await page(path);
        expect(shown).toMatchObject(refused);
        expect(shown.html).toContain(`>${expected}</pre>`);
      }
    };
    const isShown = async () => {
      for (const path of paths) await expect.poll(() => page(path), { timeout: 60_000 }).toMatchObject({ status: 200 });
    };

    await showsFaults();
    mendFiles();
    await isShown();
    // At once: nothing is answered from what was right before.
    breakFiles();
    await showsFaults();
    mendFiles();
    await isShown();
    expect(child.exitCode).toBeNull();
    // Once for each time that the files were broken.
    expect(said().split(expected)).toHaveLength(3);
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
