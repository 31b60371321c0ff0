/** The needs of a page beyond what every page may do. */
export interface PageNeeds {
  /** Whether it plays a recording of ours. */
  plays?: boolean;
  /** Servers elsewhere that a reader may have it ask, by name: "public.api.bsky.app". */
  asks?: readonly string[];
  /** Servers elsewhere of which a reader may have it show a frame, by name: "giscus.app". */
  frames?: readonly string[];
}

/**
 * Returns the content security policy of a page: everything is refused, then only our own files are allowed, and the servers
 * that it may ask or frame. No page has an inline script or style, so no hash and no exception is needed. WebAssembly is Pagefind's
 * search.
 */
export const policyFor = ({ plays = false, asks = [], frames = [] }: PageNeeds): string =>
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
    ...(frames.length > 0 ? [['frame-src', ...frames.map((server) => `https://${server}`)].join(' ')] : []),
    ...(plays ? ["media-src 'self'"] : []),
  ].join(';');

const serversOf = (directive: RegExp, policy: string): string[] =>
  [...(directive.exec(policy)?.[1] ?? '').matchAll(/https:\/\/(\S+)/g)].map(([, server = '']) => server);

/** Returns the servers elsewhere that a policy lets a page ask, and those of which it may show a frame. */
export const needsIn = (policy: string): Required<Pick<PageNeeds, 'asks' | 'frames'>> => ({
  asks: serversOf(/connect-src 'self'([^;]*)/, policy),
  frames: serversOf(/frame-src ([^;]*)/, policy),
});
