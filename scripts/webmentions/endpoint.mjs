import LinkHeader from 'http-link-header';
import { parse } from 'node-html-parser';

const isWebmention = (rel) => (rel ?? '').toLowerCase().split(/\s+/).includes('webmention');

function inHeader(link) {
  try {
    return LinkHeader.parse(link).refs.find(({ rel }) => isWebmention(rel))?.uri;
  } catch {
    // No header of links: the page may still have one.
    return undefined;
  }
}

const resolved = (href, base) => (URL.canParse(href, base) ? new URL(href, base).href : undefined);

/**
 * Returns where a page takes webmentions, or undefined: the first in its header "Link", else the first link of its HTML. One
 * without an address is none, and one whose address is empty is the page itself.
 * @param {{ url: string, headers: import('node:http').IncomingHttpHeaders, text: string }} answer of the last address
 * @source https://www.w3.org/TR/webmention/#sender-discovers-receiver-webmention-endpoint
 */
export function endpointIn({ url, headers, text }) {
  const header = headers.link && inHeader(headers.link);
  if (header !== undefined && header !== '') return resolved(header, url);
  if (!/html/i.test(headers['content-type'] ?? '')) return undefined;
  // Links are also read where a reader without script, or of preformatted text, finds them.
  const page = parse(text, { blockTextElements: { script: false, style: false } });
  const base = resolved(page.querySelector('base[href]')?.getAttribute('href') ?? '', url) ?? url;
  const link = page.querySelectorAll('link[href],a[href]').find((element) => isWebmention(element.getAttribute('rel')));
  return link && resolved(link.getAttribute('href') ?? '', base);
}
