import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepReplies } from '../../scripts/keep-replies.mjs';
import { keptSchema } from '../../src/domain/replies/schema.ts';
import { routes } from '../../src/site.ts';

let root = '';
const file = () => join(root, 'src/content/replies/a.yaml');
const kept = () => keptSchema.parse(parse(readFileSync(file(), 'utf8')));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replies-'));
  mkdirSync(join(root, 'src/content/articles'), { recursive: true });
  const article = (front: string) => `---\ntitle: A\n${front}---\nWords.\n`;
  writeFileSync(
    join(root, 'src/content/articles/a.mdx'),
    article('replies: { mastodon: https://social.example/@us/11 }\n'),
  );
  writeFileSync(join(root, 'src/content/articles/b.mdx'), article(''));
});
afterEach(() => rmSync(root, { recursive: true }));

const status = (id: string, content: string) => ({
  ...{ id, content, created_at: '2026-11-20T09:00:00.000Z', visibility: 'public', in_reply_to_id: '11' },
  ...{ url: `https://social.example/@x/${id}`, spoiler_text: '', account: { display_name: 'X', acct: 'x' } },
});
/** A server that gives these statuses; it stands in for the network. */
const server =
  (descendants: unknown[], code = 200) =>
  (asked: string | URL | Request) =>
    Promise.resolve(
      asked === 'https://social.example/api/v1/statuses/11/context'
        ? new Response(JSON.stringify({ descendants }), { status: code })
        : new Response('', { status: 404 }),
    );
const run = (fetch: typeof globalThis.fetch, more = {}) => keepReplies({ root, fetch, today: '2026-11-27', ...more });

describe('npm run replies', () => {
  it('keeps the replies of the articles that name a thread, as plain text', async () => {
    const said = await run(server([status('12', '<p>One<br>two &amp; <b>three</b></p>')]));
    expect(said).toEqual(['src/content/replies/a.yaml: 1']);
    expect(kept()).toMatchObject({ date: '2026-11-27', replies: [{ id: 'mastodon:12', text: 'One\ntwo & three' }] });
  });

  it('never brings back what was hidden, and drops what is gone', async () => {
    await run(server([status('12', 'bad'), status('13', 'gone')]));
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('hidden: []', 'hidden: [mastodon:12]'));
    await run(server([status('12', 'bad'), status('14', 'new')]));
    expect(kept().replies.map(({ id }) => id)).toEqual(['mastodon:14']);
  });

  it('leaves everything as it is where a server does not answer, and says so', async () => {
    await run(server([status('12', 'kept')]));
    const before = readFileSync(file(), 'utf8');
    expect(await run(server([], 503))).toEqual([
      'a: no answer from social.example (unreachable); what was kept of it stays.',
    ]);
    expect(readFileSync(file(), 'utf8')).toBe(before);
  });

  it('takes webmentions from a file, and asks nobody', async () => {
    const webmentions = join(root, 'mentions.json');
    const mention = {
      ...{ 'wm-property': 'mention-of', 'wm-target': routes.absolute(routes.article('b')), url: 'https://c.example/' },
      ...{ published: '2026-11-21', content: { text: 'Read this.' }, author: { name: 'C' } },
    };
    writeFileSync(webmentions, JSON.stringify({ children: [mention] }));
    expect(await run(() => Promise.reject(new Error('asked')), { webmentions })).toEqual([
      'src/content/replies/b.yaml: 1',
    ]);
  });
});
