/** An address that has moved; both are paths, base path included. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Returns the file `_redirects` as Netlify and Cloudflare Pages read it, two lines an address. Netlify follows the first
 * line that matches, and serves the page at the old address (made for hosts that read no such file) unless the line is
 * forced by "301!". Cloudflare takes plain numbers only: it skips that line and follows the second, page or no page.
 * Neither needs a line without the last slash: Netlify matches both forms, Cloudflare adds the slash.
 * @source https://docs.netlify.com/manage/routing/redirects/redirect-options/
 * @source https://developers.cloudflare.com/pages/configuration/redirects/
 */
export const redirectsFile = (redirects: readonly Redirect[]): string =>
  redirects.map(({ from, to }) => `${from} ${to} 301!\n${from} ${to} 301\n`).join('');
