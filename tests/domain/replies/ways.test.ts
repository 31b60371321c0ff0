import { describe, expect, it } from 'vitest';
import { replyAddressProblems } from '../../../src/domain/replies/addresses.ts';
import { replyWays } from '../../../src/domain/replies/ways.ts';

const about = {
  url: 'https://example.org/articles/a/',
  title: 'About “A & B”',
  text: 'What do you see?\n\nMy answer:',
};
const outcome = { url: 'https://example.org/quiz/q/o/', title: 'About “Q”', text: 'My outcome: “O”' };
const all = { email: 'replies+here@example.org', bluesky: '@example.bsky.social', mastodon: '@us@server.example' };

describe('replyWays', () => {
  it('has a way for each address, and none without', () => {
    expect(replyWays({}, about)).toEqual([]);
    expect(replyWays({ mastodon: all.mastodon }, about).map(({ by }) => by)).toEqual(['mastodon']);
    expect(replyWays(all, about).map(({ by }) => by)).toEqual(['email', 'bluesky', 'mastodon']);
  });

  it('fills in a message: to whom, about what, its first words and the page', () => {
    const [{ href } = { href: '' }] = replyWays(all, about);
    const { protocol, pathname, searchParams } = new URL(href);
    expect([protocol, pathname]).toEqual(['mailto:', all.email]);
    expect(searchParams.get('subject')).toBe(about.title);
    expect(searchParams.get('body')).toBe(`${about.text}\n\n${about.url}`);
  });

  it('names the publication’s account and the page in a post', () => {
    for (const { by, href } of replyWays({ bluesky: all.bluesky, mastodon: all.mastodon }, about)) {
      expect(decodeURIComponent(href), by).toContain(`${by === 'bluesky' ? all.bluesky : all.mastodon} ${about.title}`);
      expect(decodeURIComponent(href), by).toContain(about.url);
    }
  });

  it('names an outcome in the one way that says so', () => {
    const ways = replyWays(all, { ...about, outcome });
    const naming = ways.filter(({ href }) => decodeURIComponent(href).includes(outcome.url));
    expect(naming.map(({ by }) => by)).toEqual(['email-with-outcome']);
    expect(decodeURIComponent(naming[0]?.href ?? '')).toContain(outcome.text);
  });
});

describe('replyAddressProblems', () => {
  it('lets addresses pass that a message reaches', () => {
    expect(replyAddressProblems({})).toEqual([]);
    expect(replyAddressProblems(all)).toEqual([]);
  });

  it.each([
    [
      { email: 'mailto:a@example.org' },
      'replies.email: no reply would arrive at "mailto:a@example.org". Write an address such as replies@example.org, or leave it out.',
    ],
    [
      { bluesky: 'https://bsky.app/profile/example.org' },
      'replies.bluesky: no reply would arrive at "https://bsky.app/profile/example.org". Write an account such as @name.bsky.social, or leave it out.',
    ],
    [
      { mastodon: '@us' },
      'replies.mastodon: no reply would arrive at "@us". Write an account such as @name@mastodon.social, or leave it out.',
    ],
  ])('tells what is wrong with %o', (addresses, told) => {
    expect(replyAddressProblems(addresses).map(({ field, message }) => `${field}: ${message}`)).toEqual([told]);
  });
});
