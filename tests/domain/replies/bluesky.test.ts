import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBluesky } from '../../../src/domain/replies/bluesky.ts';
import { blocked, blueskyAnswer, minute, notFound, post } from '../../fixtures/replies.ts';

const page = 'https://bsky.app/profile/us.example/post/3kroot';
const read = (answer: unknown) => {
  const parsed = parseBluesky(answer, page);
  if (parsed.kind === 'trouble') throw new Error(parsed.why);
  return parsed.replies;
};
const keys = (answer: unknown) => read(answer).map(({ id }) => id.replace(/.*\//, ''));

describe('parseBluesky', () => {
  it('reads a reply: who, when, what, where, and to which', () => {
    const answer = blueskyAnswer([post({ key: 'a', minute: 1, replies: [post({ key: 'b', minute: 2 })] })]);
    expect(read(answer)).toEqual([
      {
        id: 'bluesky:at://did:plc:reader/app.bsky.feed.post/a',
        author: 'Reader a',
        at: minute(1),
        text: 'Text of a',
        url: 'https://bsky.app/profile/did:plc:reader/post/a',
        replyTo: undefined,
        source: 'bluesky',
      },
      expect.objectContaining({ text: 'Text of b', replyTo: 'bluesky:at://did:plc:reader/app.bsky.feed.post/a' }),
    ]);
  });

  it('leaves out who is blocked or gone, and what is hidden or labelled, with all that answers it', () => {
    const below = (key: string) => ({ replies: [post({ key: `${key}-below`, minute: 9 })] });
    const hide = [{ src: 'did:plc:m', val: '!hide' }];
    const answer = blueskyAnswer(
      [
        blocked,
        notFound,
        post({ key: 'labelled', minute: 1, more: { labels: hide }, ...below('labelled') }),
        post({ key: 'not-for-strangers', minute: 1, author: { labels: [{ val: '!no-unauthenticated' }] } }),
        post({ key: 'hidden', minute: 1, ...below('hidden') }),
        post({ key: 'label-taken-back', minute: 1, more: { labels: [{ val: '!hide', neg: true }] } }),
        post({ key: 'robot', minute: 1, author: { labels: [{ val: 'bot' }] } }),
      ],
      { threadgate: { record: { hiddenReplies: ['at://did:plc:reader/app.bsky.feed.post/hidden'] } } },
    );
    expect(keys(answer).sort()).toEqual(['label-taken-back', 'robot']);
  });

  it('names nobody by the word for a name that could not be verified', () => {
    const author = { handle: 'handle.invalid', displayName: '' };
    expect(read(blueskyAnswer([post({ key: 'a', minute: 1, author })]))[0]?.author).toBe('bsky.app');
  });

  it('takes no later time than the network saw it', () => {
    const early = post({ key: 'a', minute: 5, record: { createdAt: '2099-01-01T00:00:00Z' } });
    expect(read(blueskyAnswer([early]))[0]?.at).toBe(minute(5));
  });

  it('spells out links that the apps cut short', () => {
    const text = 'Ünï: example.org/a/b... and here';
    const at = (words: string) => new TextEncoder().encode(text.slice(0, text.indexOf(words))).length;
    const link = (words: string, uri: string) => ({
      index: { byteStart: at(words), byteEnd: at(words) + words.length },
      features: [{ $type: 'app.bsky.richtext.facet#link', uri }],
    });
    const facets = [
      link('here', 'https://example.org/here'),
      link('example.org/a/b...', 'https://example.org/a/b/c'),
      link('and', 'javascript:alert(1)'),
      { index: { byteStart: 900, byteEnd: 1000 }, features: [{ uri: 'https://example.org/' }] },
    ];
    expect(read(blueskyAnswer([post({ key: 'a', minute: 1, text, record: { facets } })]))[0]?.text).toBe(
      'Ünï: https://example.org/a/b/c and here (https://example.org/here)',
    );
  });

  it('takes out what deceives: marks that turn a text around, and names that show nothing', () => {
    const [reply] = read(
      blueskyAnswer([
        post({ key: 'a', minute: 1, text: 'a\u202eb\u0000c\n\n\n\n\nd', author: { displayName: ' \u200b' } }),
      ]),
    );
    expect([reply?.text, reply?.author]).toEqual(['abc\n\nd', '@reader.example']);
  });

  it('reads a thread deeper than calls can be', () => {
    let deep = post({ key: 'last', minute: 1 });
    for (let level = 0; level < 20_000; level += 1) deep = post({ key: `k${level}`, minute: 1, replies: [deep] });
    expect(read(blueskyAnswer([deep]))).toHaveLength(20_001);
  });

  it('tells a thread that is gone from an answer that is none', () => {
    expect(parseBluesky({ thread: notFound }, page)).toEqual({ kind: 'trouble', why: 'gone' });
    expect(parseBluesky({ thread: blocked }, page)).toEqual({ kind: 'trouble', why: 'gone' });
    for (const answer of [null, 7, 'text', [], {}, { thread: [] }])
      expect(parseBluesky(answer, page)).toEqual({ kind: 'trouble', why: 'malformed' });
  });

  it('throws at nothing', () => {
    fc.assert(
      fc.property(
        fc.anything(),
        (value) => void parseBluesky({ thread: { post: { uri: 'x' }, replies: [value] } }, page),
      ),
    );
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const odd = post({
          key: 'a',
          minute: 1,
          author: { displayName: value },
          record: { text: value, facets: [value] },
        });
        void parseBluesky(blueskyAnswer([odd], { threadgate: value }), page);
      }),
    );
  });
});
