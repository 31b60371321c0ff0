import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createRequest } from '../../scripts/webmentions/request.mjs';
import { memory, sendWebmentions } from '../../scripts/webmentions/send.mjs';
import { discoveries, type Discovery } from './discovery.ts';

/** The publication and everybody it links to are one server on this machine; the real command refuses such an address. */
let server: Server;
let origin = '';
let home = '';
let cases: Record<number, Discovery> = {};
/** What the publication has published, and who was sent a webmention. */
let published = new Map<string, string>();
let posted: { to: string; body: string }[] = [];
let answers: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;
let root = '';
let most = 0;
let underWay = 0;

function answer(request: IncomingMessage, response: ServerResponse) {
  const path = request.url ?? '';
  const [, number = ''] = /^\/test\/(\d+)(?:\/page\/)?$/.exec(path) ?? [];
  const page = published.get(path);
  underWay += 1;
  most = Math.max(most, underWay);
  response.on('close', () => (underWay -= 1));
  if (answers(request, response)) return;
  if (request.method === 'POST') {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      posted.push({ to: path, body });
      response.writeHead(path.includes('error') ? 400 : 202).end();
    });
  } else if (path === '/test/23/page') response.writeHead(302, { Location: 'page/' }).end();
  else if (page !== undefined) response.writeHead(200, { 'Content-Type': 'text/html' }).end(page);
  else if (cases[Number(number)]) {
    const { headers = [], head = '', body = '' } = cases[Number(number)] as Discovery;
    response.writeHead(200, [...headers.flat(), 'Content-Type', 'text/html; charset=utf-8']);
    response.end(`<!doctype html><head>${head}</head><body>${body}</body>`);
  } else response.writeHead(404).end();
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  home = `${origin}/site/`;
  cases = discoveries(origin);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'webmentions-'));
  mkdirSync(join(root, 'src/content'), { recursive: true });
  published = new Map();
  posted = [];
  answers = () => false;
  most = 0;
});
afterEach(() => rmSync(root, { recursive: true }));

/** An article that links to these addresses; built alone, unless it is published too. */
function write(slug: string, text: string, { head = '', isPublished = true } = {}) {
  const path = `/site/articles/${slug}/`;
  const html = `<!doctype html><head><link rel="canonical" href="${origin}${path}">${head}</head>
    <article class="h-entry"><h1>A piece</h1><div class="e-content">${text}</div></article>`;
  const file = join(root, 'dist/articles', slug, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  if (isPublished) published.set(path, html);
}
const linkTo = (...paths: string[]) => paths.map((path) => `<a href="${origin}${path}">there</a>`).join(' ');
const run = (more = {}) =>
  sendWebmentions({
    ...{ root, home, today: '2026-11-27', isSending: true },
    request: createRequest({ agent: 'Webmention (a test)', mayReach: () => true }),
    ...more,
  });
const sentTo = () => posted.map(({ to }) => to).sort();

describe('npm run webmentions', () => {
  it('finds where each page of webmention.rocks takes them, and sends source and target there alone', async () => {
    const pageOf = (number: string) => `/test/${number}${number === '23' ? '/page' : ''}`;
    write('a', linkTo(...Object.keys(cases).map(pageOf)));
    const said = await run();
    expect(said.filter((line) => !line.startsWith('Told '))).toEqual([]);
    const expected = Object.entries(cases).map(([number, { says, endpoint }]) => ({
      says,
      to: endpoint,
      body: new URLSearchParams({ source: `${home}articles/a/`, target: origin + pageOf(number) }).toString(),
    }));
    const found = expected.map(({ says, body }) => ({ says, body, to: posted.find((one) => one.body === body)?.to }));
    expect(found).toEqual(expected.map(({ says, body, to }) => ({ says, body, to })));
    expect(posted).toHaveLength(23);
  });

  it('sends nothing a second time, again when the piece is updated, and to a link that was removed', async () => {
    write('a', `One. ${linkTo('/test/1', '/test/3')}`);
    expect(await run()).toHaveLength(2);
    posted = [];
    expect(await run()).toEqual([]);
    write('a', `Two. ${linkTo('/test/1')}`);
    const said = await run();
    expect(sentTo()).toEqual([cases[1]?.endpoint, cases[3]?.endpoint]);
    expect(said.join('\n')).toMatch(/test\/1, .*updated[^]*test\/3, .*removed/);
    posted = [];
    expect(await run()).toEqual([]);
    expect(posted).toEqual([]);
  });

  it('tells of a piece that is gone once nobody can read it any more', async () => {
    write('a', linkTo('/test/1'));
    write('b', 'Words.');
    await run();
    posted = [];
    rmSync(join(root, 'dist/articles/a'), { recursive: true });
    expect((await run()).join()).toContain('not published as it was built');
    expect(posted).toEqual([]);
    published.delete('/site/articles/a/');
    await run();
    expect(sentTo()).toEqual([cases[1]?.endpoint]);
    expect(await run()).toEqual([]);
  });

  it('asks nobody anything before it is told to send, and writes nothing down', async () => {
    write('a', linkTo('/test/1'));
    let requests = 0;
    answers = () => {
      requests += 1;
      return false;
    };
    expect(await run({ isSending: false })).toEqual([
      `Would tell ${origin}/test/1, linked from ${home}articles/a/ (a new link).`,
    ]);
    expect(requests).toBe(0);
    expect(() => readFileSync(join(root, memory))).toThrow();
  });

  it('tells nobody of drafts and unlisted pieces, of links to our own pages, and of those that share or answer', async () => {
    write('a', linkTo('/test/1'), { head: '<meta name="robots" content="noindex">' });
    write(
      'b',
      `${linkTo('/site/articles/c/', '/site')} <a href="mailto:a@example.org">us</a> <a href="/x">x</a>
      <section data-quiz-box="q">${linkTo('/test/3')}</section><p class="share">${linkTo('/test/4')}</p>`,
    );
    expect(await run()).toEqual([]);
  });

  it('sends nothing for a page that isn’t published as it was built', async () => {
    write('a', linkTo('/test/1'), { isPublished: false });
    expect((await run()).join()).toContain('Publish it first');
    published.set('/site/articles/a/', '<!doctype html><article class="h-entry">Older words.</article>');
    expect((await run()).join()).toContain('Publish it first');
    expect(posted).toEqual([]);
  });

  it('remembers who takes none, and tries again where it was refused or nobody answered', async () => {
    cases[40] = { says: 'refused', head: '<link rel="webmention" href="/error">', endpoint: '/error' };
    write('a', `${linkTo('/nothing-here', '/test/40')} <a href="http://127.0.0.1:9/">closed</a>`);
    const said = await run();
    expect(said[0]).toMatch(/nothing-here, .*takes no webmentions/);
    expect(said[1]).toMatch(/Not told: .*test\/40, .*\/error answers 400/);
    expect(said[2]).toMatch(/Not told: .*can't be reached/);
    expect(await run()).toHaveLength(2);
    delete cases[40];
  });

  it('asks a host for one thing at a time', async () => {
    write('a', linkTo('/test/1', '/test/3', '/test/5', '/test/8'));
    answers = (request, response) => {
      if (request.method === 'POST') return false;
      setTimeout(() => {
        const page = published.get(request.url ?? '');
        response.writeHead(200, { 'Content-Type': 'text/html', Link: '</here>; rel=webmention' }).end(page ?? '');
      }, 20);
      return true;
    };
    expect((await run()).every((line) => line.startsWith('Told '))).toBe(true);
    expect(most).toBe(1);
  });

  it('refuses a build for another address', async () => {
    write('a', linkTo('/test/1'));
    expect(await run({ home: 'https://other.example/' })).toEqual([
      expect.stringMatching(/was built for .*Set SITE_URL/),
    ]);
    expect(posted).toEqual([]);
  });
});
