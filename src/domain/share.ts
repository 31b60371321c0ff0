/**
 * Share links as plain addresses: no SDK, no count, nothing loaded from a network until the reader follows one.
 * Each network's parameters are those of its own documentation or share button, tried in November 2026.
 */

/** What is shared: an absolute address, the title that a preview shows, and a sentence in the reader's voice. */
export interface Shared {
  url: string;
  title: string;
  text: string;
}

/** Bluesky's limit for a post, in graphemes, the address included. */
export const blueskyGraphemes = 300;

const withQuery = (address: string, query: Record<string, string>) =>
  `${address}?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
    .join('&')}`;

const networkBuilders = {
  linkedin: {
    name: 'LinkedIn',
    href: ({ url }: Shared) => withQuery('https://www.linkedin.com/sharing/share-offsite/', { url }),
  },
  whatsapp: {
    name: 'WhatsApp',
    href: ({ url, text }: Shared) => withQuery('https://wa.me/', { text: `${text} ${url}` }),
  },
  bluesky: {
    name: 'Bluesky',
    href: ({ url, text }: Shared) =>
      withQuery('https://bsky.app/intent/compose', {
        text: `${cutAtWord(text, blueskyGraphemes - url.length - 1)} ${url}`,
      }),
  },
  x: { name: 'X', href: ({ url, text }: Shared) => withQuery('https://x.com/intent/tweet', { text, url }) },
  threads: {
    name: 'Threads',
    href: ({ url, text }: Shared) => withQuery('https://www.threads.com/intent/post', { text, url }),
  },
  facebook: {
    name: 'Facebook',
    href: ({ url }: Shared) => withQuery('https://www.facebook.com/sharer/sharer.php', { u: url }),
  },
  telegram: {
    name: 'Telegram',
    href: ({ url, text }: Shared) => withQuery('https://t.me/share/url', { url, text }),
  },
  reddit: {
    name: 'Reddit',
    href: ({ url, title }: Shared) => withQuery('https://www.reddit.com/submit', { title, url }),
  },
  email: {
    name: 'Email',
    href: ({ url, title, text }: Shared) => withQuery('mailto:', { subject: title, body: `${text}\n\n${url}` }),
  },
};

/** A network that can take a shared address. */
export type Network = keyof typeof networkBuilders;

/** All of them. */
export const networks = Object.keys(networkBuilders) as Network[];

/** The link that offers `shared` to `network`: the network's name and a complete address. */
export function shareLink(network: Network, shared: Shared): { name: string; href: string } {
  const { name, href } = networkBuilders[network];
  return { name, href: href(shared) };
}

/** `text` in at most `limit` graphemes, cut between words and ended by "…" when it had to be cut. */
export function cutAtWord(text: string, limit: number): string {
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(
    (part) => part.segment,
  );
  if (graphemes.length <= limit) return text;
  if (limit < 1) return '';
  const kept = graphemes.slice(0, limit - 1);
  const atWordEnd = /\s/.test(graphemes[limit - 1] ?? '') ? kept.length : kept.findLastIndex((part) => /\s/.test(part));
  return `${kept
    .slice(0, atWordEnd > 0 ? atWordEnd : kept.length)
    .join('')
    .trimEnd()}…`;
}
