import { markedByAuthor } from '#words/reply-list.ts';
import { fieldsOf, linkOf, listOf, momentOf, shownName, shownText, textOf } from './outside.ts';
import type { Answer, Reply } from './reply.ts';

type Status = Readonly<Record<string, unknown>>;

/**
 * Returns the replies in an answer of `/api/v1/statuses/:id/context`. Left out, with all that answers them: those of
 * accounts that the server has limited or suspended, and those that are not public. Of a post behind a warning, the
 * warning is shown.
 * @param root id of the article's own status
 * @param page address of the thread, for a reply that has none of its own
 * @param plainText makes plain text of HTML, which is how Mastodon answers
 */
export function parseMastodon(
  answer: unknown,
  { root, page, plainText }: { root: string; page: string; plainText: (html: string) => string },
): Answer {
  const { descendants } = fieldsOf(answer);
  if (!Array.isArray(descendants)) return { kind: 'trouble', why: 'malformed' };

  const statuses = new Map(listOf(descendants).map((one) => [textOf(fieldsOf(one).id), fieldsOf(one)]));
  const isShown = (status: Status | undefined, seen = new Set<unknown>()): boolean => {
    if (!status || seen.has(status)) return true;
    seen.add(status);
    return isPublic(status) && isShown(statuses.get(textOf(status.in_reply_to_id)), seen);
  };
  const replyOf = (status: Status): Reply[] => {
    const at = momentOf(status.created_at);
    const id = textOf(status.id);
    if (!id || !at || !isShown(status)) return [];
    const account = fieldsOf(status.account);
    const warning = shownText(textOf(status.spoiler_text));
    const to = textOf(status.in_reply_to_id);
    return [
      {
        id: `mastodon:${id}`,
        author: shownName(textOf(account.display_name), `@${textOf(account.acct)}`),
        at,
        text: warning ? markedByAuthor(warning) : shownText(plainText(textOf(status.content))),
        url: linkOf(status.url, page),
        replyTo: to && to !== root && statuses.has(to) ? `mastodon:${to}` : undefined,
        source: 'mastodon',
      },
    ];
  };
  return { kind: 'replies', replies: [...statuses.values()].flatMap(replyOf) };
}

function isPublic({ visibility, account }: Status): boolean {
  const { suspended, limited } = fieldsOf(account);
  return (visibility === 'public' || visibility === 'unlisted') && suspended !== true && limited !== true;
}
