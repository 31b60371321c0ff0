import { parseKept, storagePrefix } from '../stored-json.ts';

/** The key under which a device keeps the reader's Mastodon server, as JSON `{ "version": 1, "server": "…" }`. */
export const serverKey = `${storagePrefix}mastodon`;
const version = 1;

export const encodeServer = (server: string): string | undefined =>
  server ? JSON.stringify({ version, server }) : undefined;

/** The server in a stored string; empty for damaged text and for what is no server's name. Never throws. */
export function decodeServer(stored: string): string {
  const server = parseKept(stored, version, 'server');
  return (typeof server === 'string' && mastodonServer(server)) || '';
}

/**
 * The name of the server in what a reader typed: `mastodon.social`, a profile's or page's address, `@you@mastodon.social`.
 * Undefined when it holds no name that a public server could have. Whether a Mastodon answers there can't be known
 * without asking it, and these pages ask nobody.
 */
export function mastodonServer(typed: string): string | undefined {
  const text = typed.trim();
  const name = text.replace(/^[a-z]+:\/\//i, '').replace(/^@?[^@/\s]*@/, '');
  const address = `https://${name}`;
  if (!name || /\s/.test(name) || !URL.canParse(address)) return undefined;
  const { hostname, port, username, password } = new URL(address);
  const isPublic = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(hostname);
  return isPublic && !port && !username && !password ? hostname : undefined;
}
