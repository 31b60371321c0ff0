/** Links that become a card when they are alone in their paragraph: to a video or a post on another site. */

/** Where a link leads, as far as its address says. */
export type Elsewhere = { site: 'YouTube' | 'Vimeo' } | { site: 'Mastodon'; account: string };

const youtube = /^(?:(?:www|m|music)\.)?youtube\.com$/;
const youtubePath = /^\/(?:shorts|live|embed)\/[\w-]+\/?$/;

/** Returns where a link leads if it is to a video on YouTube or Vimeo, or to a post on a server of Mastodon's kind. */
export function elsewhereOf(address: string): Elsewhere | undefined {
  const [, host = '', path = '', query = ''] = /^https:\/\/([^/?#:@]+)([^?#]*)(\?[^#]*)?/i.exec(address) ?? [];
  const server = host.toLowerCase();
  if (youtube.test(server))
    return youtubePath.test(path) || (path === '/watch' && /[?&]v=[\w-]+/.test(query))
      ? { site: 'YouTube' }
      : undefined;
  if (server === 'youtu.be') return /^\/[\w-]+$/.test(path) ? { site: 'YouTube' } : undefined;
  if (/^(?:(?:www|player)\.)?vimeo\.com$/.test(server))
    return /^\/(?:video\/)?\d+(?:\/\w+)?\/?$/.test(path) ? { site: 'Vimeo' } : undefined;
  const [, name, home] = /^\/@(\w+)(?:@([\w.-]+))?\/\d+\/?$/.exec(path) ?? [];
  return name === undefined || !server.includes('.')
    ? undefined
    : { site: 'Mastodon', account: `@${name}@${home ?? server}` };
}

/** Returns an address as a reader needs it: without its scheme and "www.". */
export const shownAddress = (address: string): string =>
  address.replace(/^https:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
