// @vitest-environment node
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReplyAddresses } from '../../../src/domain/replies/addresses.ts';

afterEach(() => {
  vi.resetModules();
  vi.doUnmock('../../../src/site.ts');
});

/** Returns the end of an article with or without a question, in a publication with these addresses. */
async function endOf(replies: ReplyAddresses | undefined, reply?: string) {
  vi.doMock('../../../src/site.ts', async (original) => {
    const actual = await original<typeof import('../../../src/site.ts')>();
    return { ...actual, site: { ...actual.site, replies, networksForReplies: ['bluesky', 'threads'] } };
  });
  const { default: PieceReply } = await import('../../../src/components/replies/PieceReply.astro');
  const container = await AstroContainer.create();
  const props = { piece: { kind: 'article', title: 'A piece', reply }, url: 'https://example.org/articles/a/' };
  const html = parse(await container.renderToString(PieceReply, { props }));
  const links = (within: string) => html.querySelectorAll(`${within} a`).map(({ text }) => text.trim());
  return { text: html.text, ways: links('[data-reply-ways]'), inPublic: links('[data-share]') };
}

describe('the end of an article', () => {
  it('invites nobody to tell anyone where the publication has no address', async () => {
    expect((await endOf(undefined)).text.trim()).toBe('');
    const { text, ways, inPublic } = await endOf(undefined, 'What do you see?');
    expect(text).toContain('What do you see?');
    expect(text).not.toMatch(/tell us/i);
    expect(ways).toEqual([]);
    expect(inPublic).toEqual(['Bluesky', 'Threads']);
  });

  it('offers each address that there is, with and without a question', async () => {
    const { text, ways } = await endOf({ email: 'a@example.org', mastodon: '@us@server.example' });
    expect(text).toMatch(/tell us/i);
    expect(ways).toEqual(['Email', 'Mastodon']);
  });

  it('offers a network once: where the publication is answered there, the post goes to it', async () => {
    const { ways, inPublic } = await endOf({ bluesky: '@example.bsky.social' }, 'What do you see?');
    expect(ways).toEqual(['Bluesky']);
    expect(inPublic).toEqual(['Threads']);
  });
});

/** Returns the ways to reply at the end of an outcome, in a publication with these addresses. */
async function endOfOutcome(replies: ReplyAddresses) {
  vi.doMock('../../../src/site.ts', async (original) => {
    const actual = await original<typeof import('../../../src/site.ts')>();
    return { ...actual, site: { ...actual.site, replies } };
  });
  const { default: ReplyWays } = await import('../../../src/components/replies/ReplyWays.astro');
  const { replyTo } = await import('../../../src/components/quiz/shared-outcome.ts');
  const { routes } = await import('../../../src/site.ts');
  const about = replyTo({ id: 'weather', title: 'What do you see?' } as never, { id: 'storm', title: 'A storm' });
  const container = await AstroContainer.create();
  const html = parse(await container.renderToString(ReplyWays, { props: { about } }));
  const links = html.querySelectorAll('a').map((link) => ({
    name: link.text.trim(),
    href: decodeURIComponent(link.getAttribute('href') ?? ''),
  }));
  return { text: html.text, links, routes };
}

describe('the end of an outcome', () => {
  it('speaks of e-mail only where there is an address for it', async () => {
    const { text, links } = await endOfOutcome({ bluesky: '@example.bsky.social' });
    expect(text).not.toMatch(/email/i);
    expect(text).toContain('does not name this outcome');
    expect(links.map(({ name }) => name)).toEqual(['Bluesky']);
  });

  it('names the outcome in one link, which says so, and the self-check in all others', async () => {
    const { links, routes } = await endOfOutcome({ email: 'a@example.org', bluesky: '@example.bsky.social' });
    expect(links.map(({ name }) => name)).toEqual(['Email', 'Email, with this outcome', 'Bluesky']);
    for (const { name, href } of links) {
      const names = name === 'Email, with this outcome';
      expect(/storm/i.test(href), name).toBe(names);
      expect(href).toContain(routes.absolute(names ? routes.outcome('weather', 'storm') : routes.quiz('weather')));
    }
  });
});
