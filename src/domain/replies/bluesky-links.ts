import { fieldsOf, linkOf, listOf, textOf } from './outside.ts';

/**
 * Returns a post's text with the whole address of each link that Bluesky's apps cut short ("example.org/a/b..."). Where a
 * link is, the post says in bytes of UTF-8.
 * @source https://docs.bsky.app/docs/advanced-guides/post-richtext
 */
export function withWholeLinks(text: string, facets: unknown): string {
  const links = listOf(facets)
    .map(fieldsOf)
    .flatMap(({ index, features }) => {
      const { byteStart, byteEnd } = fieldsOf(index);
      const uri = listOf(features)
        .map((feature) => linkOf(fieldsOf(feature).uri, ''))
        .find(Boolean);
      return typeof byteStart === 'number' && typeof byteEnd === 'number' && uri ? [{ byteStart, byteEnd, uri }] : [];
    })
    .sort((a, b) => a.byteStart - b.byteStart);
  if (links.length === 0) return text;

  const bytes = new TextEncoder().encode(text);
  const part = (from: number, to?: number) => new TextDecoder().decode(bytes.slice(from, to));
  let written = '';
  let end = 0;
  for (const { byteStart, byteEnd, uri } of links) {
    const words = part(byteStart, byteEnd);
    if (byteStart < end || byteEnd < byteStart || byteEnd > bytes.length) continue;
    // A link may be on words that are no address: both are said then.
    const shown = words.replace(/(?:\.\.\.|…)$/, '').replace(/^https?:\/\//, '');
    const isAddress = uri.replace(/^https:\/\/(?:www\.)?/, '').startsWith(shown);
    written += part(end, byteStart) + (isAddress ? uri : `${words} (${uri})`);
    end = byteEnd;
  }
  return textOf(written + part(end));
}
