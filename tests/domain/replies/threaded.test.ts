import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../src/domain/replies/reply.ts';
import { answered, troubleOf } from '../../../src/domain/replies/state.ts';
import { blueskyThread, mastodonThread } from '../../../src/domain/replies/thread.ts';
import { threaded } from '../../../src/domain/replies/threaded.ts';
import { minute } from '../../fixtures/replies.ts';

const reply = (id: string, at: number, replyTo?: string): Reply => ({
  id,
  author: `Reader ${id}`,
  at: minute(at),
  text: '',
  url: 'https://example.org/',
  replyTo,
  source: 'bluesky',
});

describe('threaded', () => {
  it('puts the oldest first, whatever the source, and answers below what they answer', () => {
    const list = threaded([reply('late', 9), reply('b', 3, 'a'), reply('early', 1), reply('a', 2), reply('c', 4, 'b')]);
    expect(list.map(({ reply, depth, to }) => [reply.id, depth, to])).toEqual([
      ['early', 0, undefined],
      ['a', 0, undefined],
      ['b', 1, 'Reader a'],
      ['c', 2, 'Reader b'],
      ['late', 0, undefined],
    ]);
  });

  it('shows each reply once, wherever it belongs, and none before the one that it answers', () => {
    const replies = fc
      .array(fc.record({ at: fc.nat(50), to: fc.nat(40) }), { maxLength: 40 })
      .map((all) => all.map(({ at, to }, index) => reply(String(index), at, to < index ? String(to) : undefined)));
    fc.assert(
      fc.property(replies, (replies) => {
        const ids = threaded(replies).map(({ reply }) => reply.id);
        expect([...ids].sort()).toEqual(replies.map(({ id }) => id).sort());
        for (const { id, replyTo } of replies) if (replyTo) expect(ids.indexOf(replyTo)).toBeLessThan(ids.indexOf(id));
      }),
    );
  });

  it('takes an answer to what isn’t there for an answer to the post', () => {
    expect(threaded([reply('a', 1, 'nowhere')])).toMatchObject([{ depth: 0, to: undefined }]);
  });
});

describe('answered', () => {
  it('keeps the replies of one source where another has trouble, and names that', () => {
    const threads = [{ host: 'bsky.app' }, { host: 'mastodon.example' }];
    expect(
      answered(threads, [
        { kind: 'replies', replies: [reply('a', 1)] },
        { kind: 'trouble', why: 'slow' },
      ]),
    ).toMatchObject({ list: [{ depth: 0 }], troubles: [{ host: 'mastodon.example', why: 'slow' }] });
  });
});

describe('troubleOf', () => {
  it.each([
    [200, undefined],
    [400, 'gone'],
    [401, 'refused'],
    [404, 'gone'],
    [429, 'rate-limited'],
    [500, 'unreachable'],
  ])('takes %i for %s', (status, trouble) => {
    expect(troubleOf(status)).toBe(trouble);
  });
});

describe('a thread’s address', () => {
  it('says which server is asked for what', () => {
    expect(blueskyThread('https://bsky.app/profile/name.bsky.social/post/3lbxyz')).toMatchObject({
      host: 'bsky.app',
      server: 'public.api.bsky.app',
      asks: 'https://public.api.bsky.app/xrpc/app.bsky.feed.getPostThread?uri=at%3A%2F%2Fname.bsky.social%2Fapp.bsky.feed.post%2F3lbxyz&depth=20&parentHeight=0',
    });
    expect(blueskyThread('https://bsky.app/profile/did:plc:abc/post/3lbxyz')).toBeDefined();
    expect(mastodonThread('https://Mastodon.Social/@name/1133')).toMatchObject({
      host: 'mastodon.social',
      server: 'mastodon.social',
      asks: 'https://mastodon.social/api/v1/statuses/1133/context',
    });
  });

  it.each([
    'https://bsky.app/profile/name.bsky.social',
    'http://bsky.app/profile/name.bsky.social/post/3l',
    'https://bsky.app.evil.example/profile/a.example/post/3l',
    "https://mastodon.social;script-src 'unsafe-inline'/@name/1",
    'https://mastodon.social/@name',
    'https://mastodon.social:8443/@name/1',
    'https://user@mastodon.social/@name/1',
    'https://localhost/@name/1',
  ])('is none: %s', (url) => {
    expect([blueskyThread(url), mastodonThread(url)]).toEqual([undefined, undefined]);
  });
});
