import { fieldsOf, linkOf, listOf, momentOf, shownName, shownText, textOf } from './outside.ts';
import type { Reply } from './reply.ts';

/** Mentions that say something; likes, reposts and bookmarks do not. */
const saying = ['in-reply-to', 'mention-of'];

/**
 * Returns the replies to each page in a file of webmention.io, by the page's address without its fragment. Left out are
 * private ones and those that have no words, no time or no address of their own.
 * @source https://github.com/aaronpk/webmention.io#api (its JF2 format)
 */
export function parseWebmentions(file: unknown): Map<string, Reply[]> {
  const byPage = new Map<string, Reply[]>();
  for (const mention of listOf(fieldsOf(file).children).map(fieldsOf)) {
    const page = textOf(mention['wm-target']).replace(/[?#].*/, '');
    const url = linkOf(mention.url, linkOf(mention['wm-source'], ''));
    const at = momentOf(mention.published) || momentOf(mention['wm-received']);
    const text = shownText(textOf(fieldsOf(mention.content).text));
    if (!page || !url || !at || !text || mention['wm-private'] === true) continue;
    if (!saying.includes(textOf(mention['wm-property']))) continue;
    const host = url.split('/')[2] ?? '';
    byPage.set(page, [
      ...(byPage.get(page) ?? []),
      {
        id: `webmention:${url}`,
        author: shownName(textOf(fieldsOf(mention.author).name), host),
        at,
        text,
        url,
        replyTo: undefined,
        source: 'webmention',
      },
    ]);
  }
  return byPage;
}
