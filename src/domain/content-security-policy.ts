/** The needs of a page beyond what every page may do. */
export interface PageNeeds {
  /** Whether it plays a recording of ours. */
  plays?: boolean;
  /** Servers elsewhere that a reader may have it ask, by name: "public.api.bsky.app". */
  asks?: readonly string[];
}

/**
 * Returns the content security policy of a page: everything is refused, then only our own files are allowed, and the servers
 * that it may ask. No page has an inline script or style, so no hash and no exception is needed. WebAssembly is Pagefind's
 * search.
 */
export const policyFor = ({ plays = false, asks = [] }: PageNeeds): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ["connect-src 'self'", ...asks.map((server) => `https://${server}`)].join(' '),
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    ...(plays ? ["media-src 'self'"] : []),
  ].join(';');

/** Returns the servers elsewhere that a policy lets a page ask. */
export const serversIn = (policy: string): string[] =>
  [...(/connect-src 'self'([^;]*)/.exec(policy)?.[1] ?? '').matchAll(/https:\/\/(\S+)/g)].map(
    ([, server = '']) => server,
  );
