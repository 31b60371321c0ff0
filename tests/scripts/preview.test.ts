import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';
let stop = () => {};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'preview-'));
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

const at = (siteUrl: string) => ({ ...process.env, SITE_URL: siteUrl, OUT_DIR: join(folder, 'dist'), PORT: '0' });

/** Writes a site of a few files, and one beside it that nobody may read. */
function build(files = ['index.html', '404.html', 'articles/index.html', 'style.css', 'en.pf_meta']) {
  mkdirSync(join(folder, 'dist/articles'), { recursive: true });
  for (const file of files) writeFileSync(join(folder, 'dist', file), `This is ${file}`);
  mkdirSync(join(folder, 'dist-secret'));
  writeFileSync(join(folder, 'dist-secret/index.html'), 'secret');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
}

/** Starts the server; the function asks for a path as it is written, which `fetch` would tidy up first. */
async function serve(siteUrl: string) {
  const server = spawn(process.execPath, ['scripts/preview.mjs'], { env: at(siteUrl) });
  stop = () => server.kill();
  const port = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (words) => resolve(/localhost:(\d+)/.exec(String(words))?.[1] ?? ''));
    server.on('exit', () => reject(new Error('The server has stopped.')));
  });
  return async (path: string) => {
    const response = await new Promise<IncomingMessage>((resolve, reject) =>
      request({ port, path, host: 'localhost' }, resolve).on('error', reject).end(),
    );
    const body = (await response.toArray()).join('');
    return { status: response.statusCode, location: response.headers.location, body };
  };
}

describe('the preview server', { timeout: 60_000 }, () => {
  it('says what to do when nothing is built', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/preview.mjs'], {
      env: at('https://a.example/'),
      timeout: 30_000,
    });
    expect(stderr.toString().trim()).toBe(
      `There is no site in ${join(folder, 'dist')}. Build the site first: npm run build`,
    );
    expect(status).toBe(1);
  });

  it.each(['/', '/some/repo/', '/c++/', '/a%20b/(c)/', '/%C3%BC/', '/v1.2/'])(
    'serves pages and files under the base path %s, and nothing beside it',
    async (base) => {
      build();
      const get = await serve(`https://name.example${base}`);
      expect(await get(base)).toMatchObject({ status: 200, body: 'This is index.html' });
      expect(await get(`${base}articles/`)).toMatchObject({ status: 200, body: 'This is articles/index.html' });
      expect(await get(`${base}style.css`)).toMatchObject({ status: 200, body: 'This is style.css' });
      expect(await get(`${base}en.pf_meta`)).toMatchObject({ status: 200, body: 'This is en.pf_meta' });
      expect(await get(`${base}gone/`)).toMatchObject({ status: 404, body: 'This is 404.html' });
      expect(await get('/elsewhere/articles/')).toMatchObject({ status: 404, body: 'This is 404.html' });
      expect(await get(`${base}articles?q=1`)).toMatchObject({ status: 301, location: `${base}articles/?q=1` });
      if (base !== '/') expect(await get(base.slice(0, -1))).toMatchObject({ status: 301, location: base });
    },
  );

  it('answers where there is no 404 page', async () => {
    build(['index.html']);
    const get = await serve('https://name.example/repo/');
    expect((await get('/repo/gone/')).status).toBe(404);
    expect((await get('/repo/')).status).toBe(200);
  });

  it.each(['/', '/repo/'])('keeps to its own folder and its own host, at %s, whatever is asked', async (base) => {
    build();
    const get = await serve(`https://name.example${base}`);
    for (const path of [
      '../secret.txt',
      '../dist-secret/',
      '%2e%2e/secret.txt',
      '..%2fsecret.txt',
      '..%2Fdist-secret%2F',
      '..%5csecret.txt',
      '..\\secret.txt',
      '/../secret.txt',
      '%00',
      '%',
      '%E0%A4%A/',
    ]) {
      const { status, body } = await get(base + path);
      expect(body, path).not.toBe('secret');
      expect([301, 404], path).toContain(status);
    }
    for (const path of ['/evil.example/x', '\\evil.example/x', '/\\evil.example', '//evil.example'])
      expect((await get(base + path)).location ?? base, path).toMatch(/^\/(?![/\\])/);
    expect(await get('//evil.example/x')).not.toMatchObject({ location: expect.stringMatching(/^\/[/\\]/) });
    await get('*');
    expect((await get(base)).status).toBe(200);
  });
});
