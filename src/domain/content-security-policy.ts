/**
 * The content security policy: everything is refused, then only our own files are allowed. No page has an inline script or
 * style, so no hash and no exception is needed. WebAssembly is Pagefind's search.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
].join(';');

/** The policy of a page with a recording of ours, and of every response: which page a host answers with, no rule knows. */
export const playingPolicy = `${contentSecurityPolicy};media-src 'self'`;
