import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blueskyGraphemes, cutAtWord, networks, shareLink } from '../../src/domain/share.ts';

const url = 'https://example.org/quiz/a/b/';
const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].length;

describe('shareLink', () => {
  it.each(networks)('gives %s a valid address that carries the shared one whole, whatever the words', (network) => {
    const words = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ unit: 'binary' }),
      fc.constant('“Résumé” & ünïcode 👩🏽‍💻 مرحبا ? # % +'),
    );
    fc.assert(
      fc.property(words, words, (title, text) => {
        const { href } = shareLink(network, { url, title, text });
        expect(URL.canParse(href)).toBe(true);
        const values = [...new URLSearchParams(href.slice(href.indexOf('?')))].map(([, value]) => value);
        expect(values.some((value) => value.endsWith(url))).toBe(true);
      }),
    );
  });

  it('keeps a post on Bluesky within its limit, the address included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 200, maxLength: 5000 }), (text) => {
        const post = new URL(shareLink('bluesky', { url, title: '', text }).href).searchParams.get('text') ?? '';
        expect(graphemes(post)).toBeLessThanOrEqual(blueskyGraphemes);
      }),
    );
  });
});

describe('cutAtWord', () => {
  it('leaves a short text alone', () => {
    expect(cutAtWord('two words', 9)).toBe('two words');
  });

  it('cuts between words and says so', () => {
    expect(cutAtWord('two longer words', 12)).toBe('two longer…');
  });

  it('cuts inside a word that alone is too long', () => {
    expect(cutAtWord('incomprehensible', 5)).toBe('inco…');
  });
});
