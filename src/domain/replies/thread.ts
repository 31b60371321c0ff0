/** A thread elsewhere to which readers replied, and where a browser asks for its replies. */
export interface Thread {
  source: 'bluesky' | 'mastodon';
  /** Where it is read. */
  url: string;
  /** The site on which it is read, as readers know it. */
  host: string;
  /** The server that a browser asks. */
  server: string;
  /** The address that it asks for there. */
  asks: string;
}

/** The addresses of an article's threads, as its front matter has them. */
export interface ThreadAddresses {
  bluesky?: string | undefined;
  mastodon?: string | undefined;
}

const domain = String.raw`(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}`;
const blueskyPost = new RegExp(`^https://bsky\\.app/profile/(did:[a-z]+:[\\w.:-]+|${domain})/post/([a-z0-9]+)$`, 'i');
const mastodonStatus = new RegExp(`^https://(${domain})/@\\w+(?:@${domain})?/(\\d+)$`, 'i');

/** How deep below the post Bluesky is asked for replies; a Mastodon decides that for itself. */
const depth = 20;

/**
 * Returns the thread below a post on Bluesky; undefined for any other address. Its public server also takes an account's
 * name in the place of its lasting id.
 * @source https://docs.bsky.app/docs/api/app-bsky-feed-get-post-thread
 */
export function blueskyThread(url: string): Thread | undefined {
  const [, account, post] = blueskyPost.exec(url) ?? [];
  if (account === undefined || post === undefined) return undefined;
  const server = 'public.api.bsky.app';
  const uri = encodeURIComponent(`at://${account}/app.bsky.feed.post/${post}`);
  const asks = `https://${server}/xrpc/app.bsky.feed.getPostThread?uri=${uri}&depth=${depth}&parentHeight=0`;
  return { source: 'bluesky', url, host: 'bsky.app', server, asks };
}

/**
 * Returns the thread below a status on a server of Mastodon; undefined for any other address.
 * @source https://docs.joinmastodon.org/methods/statuses/#context
 */
export function mastodonThread(url: string): Thread | undefined {
  const [, written, id] = mastodonStatus.exec(url) ?? [];
  if (written === undefined || id === undefined) return undefined;
  const server = written.toLowerCase();
  return { source: 'mastodon', url, host: server, server, asks: `https://${server}/api/v1/statuses/${id}/context` };
}

/** Returns an article's threads; addresses that lead to none are left out, as its schema has told of them. */
export const threadsOf = ({ bluesky = '', mastodon = '' }: ThreadAddresses = {}): Thread[] =>
  [blueskyThread(bluesky), mastodonThread(mastodon)].filter((thread) => thread !== undefined);
