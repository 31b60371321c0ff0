import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMastodon } from '../../../src/domain/replies/mastodon.ts';
import { mastodonAnswer, minute, status } from '../../fixtures/replies.ts';

const page = 'https://mastodon.example/@us/1000';
const options = { root: '1000', page, plainText: (html: string) => html.replace(/<[^>]*>/g, '') };
const read = (descendants: object[]) => {
  const parsed = parseMastodon(mastodonAnswer(descendants), options);
  if (parsed.kind === 'trouble') throw new Error(parsed.why);
  return parsed.replies;
};

describe('parseMastodon', () => {
  it('reads a reply: who, when, what, where, and to which', () => {
    expect(read([status({ id: '1', minute: 1 }), status({ id: '2', minute: 2, to: '1' })])).toEqual([
      {
        id: 'mastodon:1',
        author: 'Reader 1',
        at: minute(1),
        text: 'Text of 1',
        url: 'https://elsewhere.example/@reader/1',
        replyTo: undefined,
        source: 'mastodon',
      },
      expect.objectContaining({ id: 'mastodon:2', replyTo: 'mastodon:1' }),
    ]);
  });

  it('leaves out limited and suspended accounts and what is not public, with all that answers it', () => {
    const ids = read([
      status({ id: '1', minute: 1, account: { limited: true } }),
      status({ id: '2', minute: 2, to: '1' }),
      status({ id: '3', minute: 3, to: '2' }),
      status({ id: '4', minute: 4, account: { suspended: true } }),
      status({ id: '5', minute: 5, more: { visibility: 'private' } }),
      status({ id: '6', minute: 6, more: { visibility: 'unlisted' } }),
    ]).map(({ id }) => id);
    expect(ids).toEqual(['mastodon:6']);
  });

  it('shows the warning before a post, not the post', () => {
    const [reply] = read([status({ id: '1', minute: 1, content: '<p>Secret</p>', more: { spoiler_text: 'Spiders' } })]);
    expect(reply?.text).toBe('Its author put it behind a warning: Spiders');
  });

  it('follows no address but one of HTTPS, and takes a reply to a lost one for an answer to the post', () => {
    const [reply] = read([status({ id: '1', minute: 1, to: '77', more: { url: 'javascript:alert(1)' } })]);
    expect([reply?.url, reply?.replyTo]).toEqual([page, undefined]);
  });

  it('tells an answer that is none, and ends where replies answer each other', () => {
    for (const answer of [null, 7, [], {}, { descendants: {} }])
      expect(parseMastodon(answer, options)).toEqual({ kind: 'trouble', why: 'malformed' });
    expect(read([status({ id: '1', minute: 1, to: '2' }), status({ id: '2', minute: 2, to: '1' })])).toHaveLength(2);
  });

  it('throws at nothing', () => {
    fc.assert(fc.property(fc.array(fc.anything()), (list) => void parseMastodon({ descendants: list }, options)));
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const odd = { account: value, spoiler_text: value, url: value, in_reply_to_id: value, content: value };
        void parseMastodon(mastodonAnswer([status({ id: '1', minute: 1, more: odd })]), options);
      }),
    );
  });
});
