import { parseStored, storagePrefix } from '../stored-json.ts';

/** The key under which a browser stores the reader's Mastodon server, as JSON `{ "version": 1, "server": "…" }`. */
export const serverKey = `${storagePrefix}mastodon`;
const version = 1;

/** Returns the string to store for a server; undefined for none. */
export const encodeServer = (server: string): string | undefined =>
  server ? JSON.stringify({ version, server }) : undefined;

/** Returns the server in a stored string; "" for damaged text and for a name that no server has. Never throws. */
export function decodeServer(stored: string): string {
  const server = parseStored(stored, version, 'server');
  return (typeof server === 'string' && mastodonServer(server)) || '';
}

/**
 * Returns the name of the server that a reader typed: `mastodon.social`, a page's address, or `@you@mastodon.social`.
 * Undefined when the text holds no name that a public server could have. No request is made, so the server may not be
 * one of Mastodon.
 */
export function mastodonServer(typed: string): string | undefined {
  const text = typed.trim();
  const name = text.replace(/^[a-z]+:\/\//i, '').replace(/^@?[^@/\s]*@/, '');
  const address = /\s/.test(name) ? undefined : parsed(`https://${name}`);
  if (!name || !address) return undefined;
  const { hostname, port, username, password } = address;
  const isPublic = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(hostname);
  return isPublic && !port && !username && !password ? hostname : undefined;
}

function parsed(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}
