import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitOf, networks, shareLink } from '../../../src/domain/share/networks.ts';
import { cutAtWord, postLength, xWeight } from '../../../src/domain/share/post.ts';

const url = 'https://example.org/quiz/a/b/';
const awkward = '“Résumé” & ünïcode 👩🏽‍💻 مرحبا بالعالم ? # % + <b> ‘it’s’ \u202eright to left\u202c';
const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 5000, size: 'max' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(awkward, awkward.repeat(80).slice(0, 5000), '👩🏽‍💻'.repeat(1000), 'a'.repeat(5000), ''),
);
/** What the link gives its network, by parameter; Mastodon's own page takes it after the #. */
const given = (href: string) =>
  Object.fromEntries(new URLSearchParams(href.slice(Math.max(href.indexOf('?'), href.indexOf('/#') + 1) + 1)));

describe('shareLink', () => {
  it.each(networks)('gives %s a valid address that carries the shared one whole, whatever the words', (network) => {
    fc.assert(
      fc.property(words, words, (title, text) => {
        const { href } = shareLink(network, { url, title, text });
        expect(URL.canParse(href)).toBe(true);
        expect(href).toMatch(/^[\x21-\x7e]+$/);
        expect(href).not.toMatch(/["<>]/);
        expect(Object.values(given(href)).filter((value) => value.endsWith(url))).toHaveLength(1);
      }),
    );
  });

  it.each(networks.filter((network) => !['linkedin', 'facebook', 'reddit'].includes(network)))(
    'keeps what %s is given within its limit, the address included',
    (network) => {
      const { most, weigh, url: counted } = limitOf(network);
      fc.assert(
        fc.property(words, (text) => {
          const { text: post = '', body = '' } = given(shareLink(network, { url, title: '', text }).href);
          const said = (post || body).replace(url, '').trimEnd();
          expect(postLength(said, weigh) + 1 + (counted ?? postLength(url, weigh))).toBeLessThanOrEqual(most);
          // As much is said as fits: a short text is whole.
          if (postLength(text, weigh) < most - 60) expect(said).toBe(text.toWellFormed().trimEnd());
        }),
      );
    },
  );

  it.each([
    ['linkedin', 'https://www.linkedin.com/sharing/share-offsite/?url=U'],
    ['whatsapp', 'https://wa.me/?text=T%20U'],
    ['bluesky', 'https://bsky.app/intent/compose?text=T%20U'],
    ['mastodon', 'https://share.joinmastodon.org/#text=T%20U'],
    ['x', 'https://x.com/intent/tweet?text=T&url=U'],
    ['threads', 'https://www.threads.com/intent/post?text=T&url=U'],
    ['facebook', 'https://www.facebook.com/sharer/sharer.php?u=U'],
    ['telegram', 'https://t.me/share/url?url=U&text=T'],
    ['reddit', 'https://www.reddit.com/submit?title=H&url=U'],
    ['email', 'mailto:?subject=H&body=T%0A%0AU'],
  ] as const)('knows the parameters of %s', (network, expected) => {
    expect(shareLink(network, { url: 'U', title: 'H', text: 'T' }).href).toBe(expected);
  });

  it.each([
    ['bluesky', 300],
    ['x', 280],
    ['threads', 500],
    ['mastodon', 500],
  ] as const)('knows the limit of %s', (network, most) => {
    expect(limitOf(network).most).toBe(most);
  });

  it('takes a reader of Mastodon to their own server', () => {
    expect(shareLink('mastodon', { url, title: '', text: 'T' }, 'hachyderm.io').href).toBe(
      `https://hachyderm.io/share?text=T%20${encodeURIComponent(url)}`,
    );
  });
});

describe('cutAtWord', () => {
  it('leaves a short text alone', () => {
    expect(cutAtWord('two words', 9)).toBe('two words');
  });

  it('cuts between words and says so', () => {
    expect(cutAtWord('two longer words', 12)).toBe('two longer…');
    expect(cutAtWord('two longer words', 11)).toBe('two longer…');
    expect(cutAtWord('two longer words', 10)).toBe('two…');
  });

  it('cuts inside a word that alone is too long, and never inside a letter', () => {
    expect(cutAtWord('incomprehensible', 5)).toBe('inco…');
    expect(cutAtWord('👩🏽‍💻👩🏽‍💻👩🏽‍💻', 2)).toBe('👩🏽‍💻…');
  });

  it('says nothing where there is no room', () => {
    expect(cutAtWord('words', 0)).toBe('');
    expect(cutAtWord('words', -20)).toBe('');
  });
});

it('counts as X does: two for what is neither Latin nor punctuation', () => {
  expect(postLength('“Plain” words – done…', xWeight)).toBe(21);
  expect(postLength('你好', xWeight)).toBe(4);
  expect(postLength('🙂', xWeight)).toBe(2);
});
