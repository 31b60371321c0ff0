import { describe, expect, it } from 'vitest';
import { keep } from '../../../src/domain/replies/keep.ts';
import type { Reply } from '../../../src/domain/replies/reply.ts';
import { parseWebmentions } from '../../../src/domain/replies/webmention.ts';

const reply = (id: string, more: Partial<Reply> = {}): Reply => ({
  ...{ id, author: 'A', at: `2026-11-2${id.length}T09:00:00.000Z`, text: id, url: 'https://a.example/' },
  ...{ replyTo: undefined, source: 'bluesky', ...more },
});
const ids = (replies: Reply[]) => replies.map(({ id }) => id);

describe('keep', () => {
  it('adds what is new, oldest first, and takes what is there in its newest words', () => {
    const kept = keep(
      { hidden: [], replies: [reply('aa')] },
      [reply('a'), reply('aa', { text: 'edited' })],
      ['bluesky'],
    );
    expect(ids(kept)).toEqual(['a', 'aa']);
    expect(kept[1]?.text).toBe('edited');
  });

  it('leaves out what is hidden, and what its source no longer has', () => {
    const before = { hidden: ['bad'], replies: [reply('gone'), reply('other', { source: 'mastodon' })] };
    expect(ids(keep(before, [reply('bad'), reply('a')], ['bluesky']))).toEqual(['a', 'other']);
  });

  it('keeps everything of a source that did not answer', () => {
    expect(ids(keep({ hidden: [], replies: [reply('a')] }, [], []))).toEqual(['a']);
  });
});

describe('parseWebmentions', () => {
  const mention = (more: object) => ({
    'wm-property': 'in-reply-to',
    'wm-target': 'https://site.example/articles/a/#part',
    url: 'https://b.example/note',
    published: '2026-11-20T10:00:00+01:00',
    author: { name: 'B' },
    content: { text: 'I see it otherwise.', html: '<p>I see it otherwise.</p>' },
    ...more,
  });
  const parsed = (...mentions: unknown[]) => [...parseWebmentions({ children: mentions })];

  it('gives the replies of a page, as plain text', () => {
    expect(parsed(mention({}))).toEqual([
      [
        'https://site.example/articles/a/',
        [
          reply('webmention:https://b.example/note', {
            author: 'B',
            at: '2026-11-20T09:00:00.000Z',
            text: 'I see it otherwise.',
            url: 'https://b.example/note',
            source: 'webmention',
          }),
        ],
      ],
    ]);
  });

  it.each([
    ['a like', { 'wm-property': 'like-of' }],
    ['a private one', { 'wm-private': true }],
    ['one without words', { content: undefined }],
    ['one without a time', { published: 'soon' }],
    ['one whose address runs something', { url: 'javascript:alert(1)' }],
  ])('leaves out %s', (_, more) => {
    expect(parsed(mention(more))).toEqual([]);
  });

  it('takes anything, and never throws', () => {
    for (const odd of [undefined, null, 3, '', [], {}, { children: 'x' }, { children: [null, 3, {}] }])
      expect([...parseWebmentions(odd)]).toEqual([]);
  });
});
