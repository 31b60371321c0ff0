import { parseBluesky } from './bluesky.ts';
import { parseMastodon } from './mastodon.ts';
import type { Answer } from './reply.ts';
import type { Thread } from './thread.ts';

/**
 * Returns the replies in what a thread's server answered.
 * @param plainText makes plain text of HTML, which is how Mastodon answers
 */
export const readAnswer = (
  { source, url }: Pick<Thread, 'source' | 'url'>,
  answer: unknown,
  plainText: (html: string) => string,
): Answer =>
  source === 'bluesky'
    ? parseBluesky(answer, url)
    : parseMastodon(answer, { root: url.replace(/.*\//, ''), page: url, plainText });
