import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeServer, encodeServer, mastodonServer } from '../../../src/domain/share/mastodon.ts';

describe('mastodonServer', () => {
  it.each([
    'mastodon.social',
    '  Mastodon.Social ',
    'https://mastodon.social/@someone',
    'http://mastodon.social/',
    'mastodon.social/home?x=1#y',
    '@someone@mastodon.social',
    'someone@mastodon.social',
    'https://someone@mastodon.social/',
  ])('finds the server in "%s"', (typed) => expect(mastodonServer(typed)).toBe('mastodon.social'));

  it('keeps a name in other letters, as browsers write it', () => {
    expect(mastodonServer('bücher.example')).toBe('xn--bcher-kva.example');
  });

  it.each([
    '',
    ' ',
    'mastodon',
    '@someone',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'two words.com',
    'mastodon.social:8080',
    '.social',
    'mastodon..social',
    'javascript:alert(1)',
    '-a.com',
    'a.c',
  ])('refuses "%s"', (typed) => expect(mastodonServer(typed)).toBeUndefined());

  it('gives back what it gave, for whatever is typed, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain(), fc.webUrl(), fc.emailAddress()), (typed) => {
        const server = mastodonServer(typed);
        if (server) expect(mastodonServer(server)).toBe(server);
      }),
    );
  });
});

describe('a kept server', () => {
  it('comes back as it was', () => {
    expect(decodeServer(encodeServer('hachyderm.io') ?? '')).toBe('hachyderm.io');
    expect(encodeServer('')).toBeUndefined();
  });

  it.each([
    '',
    '{',
    'null',
    '{"version":2,"server":"a.example"}',
    '{"version":1,"server":7}',
    '{"version":1,"server":"evil host"}',
  ])('is forgotten when it is damaged: %s', (stored) => expect(decodeServer(stored)).toBe(''));
});
