import { describe, expect, it } from 'vitest';
import { previewTags } from '../../src/build/head/preview-tags.ts';
import type { Accounts } from '../../src/domain/publication.ts';

const card = {
  path: '',
  url: 'https://example.org/c.png',
  file: '',
  width: 1200,
  height: 630,
  alt: 'A card',
  tree: { type: '', props: {} },
};
const tagsWith = (accounts: Accounts, language = 'en-US') =>
  previewTags(
    { title: 'T', description: 'D', url: 'https://example.org/', card, type: 'website' },
    { name: 'N', language, accounts },
  );

describe('previewTags', () => {
  it.each([
    ['en-US', 'en_US'],
    ['de', 'de_DE'],
    ['de-AT', 'de_AT'],
    ['zh-Hans-CN', 'zh_CN'],
  ])('names the language %s with its region', (language, locale) => {
    expect(tagsWith({}, language)).toContainEqual({ property: 'og:locale', content: locale });
  });

  it('credits the publication’s own accounts where they are configured', () => {
    expect(tagsWith({ fediverse: '@yes@mastodon.example', x: '@yes' })).toEqual(
      expect.arrayContaining([
        { name: 'fediverse:creator', content: '@yes@mastodon.example' },
        { name: 'twitter:site', content: '@yes' },
      ]),
    );
    expect(JSON.stringify(tagsWith({}))).not.toMatch(/fediverse|twitter:site/);
  });

  it.each([
    [
      { fediverse: 'https://mastodon.example/@yes' },
      /src\/site\.ts, accounts\.fediverse: .*Write it like @name@server\.example/,
    ],
    [{ x: 'yes' }, /src\/site\.ts, accounts\.x: "yes" is not an account there\. Write it like @name\./],
  ])('refuses an account that no network would find: %j', (accounts, message) => {
    expect(() => tagsWith(accounts)).toThrow(message);
  });
});
