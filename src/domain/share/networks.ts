/**
 * Share links as plain addresses: nothing is loaded from a network until the reader follows one. Each network's
 * parameters are those of its own documentation or share button, tried in November 2026.
 */
import { email } from '#words/share.ts';
import { wellFormed } from '../well-formed.ts';
import { cutAtWord, postLength, xWeight } from './post.ts';

/** A page to share: its absolute address, the title that a preview shows, and a sentence in the reader's voice. */
export interface Shared {
  url: string;
  title: string;
  text: string;
}

interface NetworkRules {
  name: string;
  /** The limit of its words, with the address and a space before it. */
  limit: PostLimit;
  /** Returns the complete link; `words` are cut to the limit. */
  href: (shared: Shared & { words: string }, server: string | undefined) => string;
}

interface PostLimit {
  most: number;
  /** Returns the weight of one grapheme; 1 where it is missing. */
  weigh?: (grapheme: string) => number;
  /** The weight of any address, where a network counts them all alike. */
  url?: number;
}

/** For networks that name no limit: a length that every program takes in an address. */
const anyLimit: PostLimit = { most: 1000 };

const withQuery = (address: string, query: Record<string, string>) =>
  `${address}?${Object.entries(query)
    .map(([name, value]) => `${name}=${encode(value)}`)
    .join('&')}`;

const encode = (value: string) => encodeURIComponent(wellFormed(value));

const rules = {
  linkedin: {
    name: 'LinkedIn',
    limit: anyLimit,
    href: ({ url }) => withQuery('https://www.linkedin.com/sharing/share-offsite/', { url }),
  },
  whatsapp: {
    name: 'WhatsApp',
    limit: anyLimit,
    href: ({ url, words }) => withQuery('https://wa.me/', { text: `${words} ${url}` }),
  },
  bluesky: {
    name: 'Bluesky',
    limit: { most: 300 },
    href: ({ url, words }) => withQuery('https://bsky.app/intent/compose', { text: `${words} ${url}` }),
  },
  /**
   * Readers of Mastodon are on many servers. While theirs isn't known, the link leads to Mastodon's own page, which asks
   * for it. That page takes the words after the #, which no server is sent.
   */
  mastodon: {
    name: 'Mastodon',
    limit: { most: 500, url: 23 },
    href: ({ url, words }, server) =>
      server
        ? withQuery(`https://${server}/share`, { text: `${words} ${url}` })
        : `https://share.joinmastodon.org/#text=${encode(`${words} ${url}`)}`,
  },
  x: {
    name: 'X',
    limit: { most: 280, url: 23, weigh: xWeight },
    href: ({ url, words }) => withQuery('https://x.com/intent/tweet', { text: words, url }),
  },
  threads: {
    name: 'Threads',
    limit: { most: 500 },
    href: ({ url, words }) => withQuery('https://www.threads.com/intent/post', { text: words, url }),
  },
  facebook: {
    name: 'Facebook',
    limit: anyLimit,
    href: ({ url }) => withQuery('https://www.facebook.com/sharer/sharer.php', { u: url }),
  },
  telegram: {
    name: 'Telegram',
    limit: anyLimit,
    href: ({ url, words }) => withQuery('https://t.me/share/url', { url, text: words }),
  },
  reddit: {
    name: 'Reddit',
    limit: anyLimit,
    href: ({ url, title }) => withQuery('https://www.reddit.com/submit', { title: cutAtWord(title, 300), url }),
  },
  email: {
    name: email,
    limit: anyLimit,
    href: ({ url, title, words }) =>
      withQuery('mailto:', { subject: cutAtWord(title, 200), body: `${words}\n\n${url}` }),
  },
} satisfies Record<string, NetworkRules>;

/** A network that can take a shared address. */
export type Network = keyof typeof rules;

/** Every network that can take a shared address. */
export const networks = Object.keys(rules) as Network[];

/** Returns the limit of a post on `network`. */
export const limitOf = (network: Network): PostLimit => rules[network].limit;

/**
 * Returns the name of `network` and the address that opens a post about `shared` there.
 * @param server the reader's own Mastodon server, from `mastodonServer`, where it is known
 */
export function shareLink(network: Network, shared: Shared, server?: string): { name: string; href: string } {
  const { name, limit, href }: NetworkRules = rules[network];
  const room = limit.most - 1 - (limit.url ?? postLength(shared.url, limit.weigh));
  return { name, href: href({ ...shared, words: cutAtWord(shared.text, room, limit.weigh) }, server) };
}
