import { withWholeLinks } from './bluesky-links.ts';
import { fieldsOf, linkOf, listOf, momentOf, shownName, shownText, textOf } from './outside.ts';
import type { Answer, Reply } from './reply.ts';

/**
 * Labels with which Bluesky, or an author, keeps a post or an account from readers who are not asked first.
 * @source https://docs.bsky.app/docs/advanced-guides/moderation
 */
const hiding = new Set(
  ['!hide', '!warn', '!no-unauthenticated', 'porn', 'sexual', 'nudity', 'graphic-media', 'gore', 'self-harm'].concat([
    'spam',
    'scam',
    'impersonation',
    'misleading',
    'unsafe-link',
    'intolerant',
    'threat',
    'rude',
    'extremist',
  ]),
);

const isLabelled = (labels: unknown) =>
  listOf(labels)
    .map(fieldsOf)
    .some(({ val, neg }) => neg !== true && hiding.has(textOf(val)));

/**
 * Returns the replies in an answer of `app.bsky.feed.getPostThread`. Left out, with all that answers them: replies that
 * the post's author hid, those of blocked and deleted accounts, and those that are labelled.
 * @param page address of the thread, for a reply that has none of its own
 */
export function parseBluesky(answer: unknown, page: string): Answer {
  const { thread, threadgate } = fieldsOf(answer);
  const root = fieldsOf(thread);
  if (root.notFound === true || root.blocked === true) return { kind: 'trouble', why: 'gone' };
  const post = fieldsOf(root.post);
  if (!textOf(post.uri)) return { kind: 'trouble', why: 'malformed' };

  const gate = fieldsOf(fieldsOf(threadgate ?? post.threadgate).record);
  const hidden = new Set(listOf(gate.hiddenReplies));
  const replies: Reply[] = [];
  const rest = listOf(root.replies).map((node) => ({ node, replyTo: undefined as string | undefined }));
  // A list of what is left to read, as an answer may be nested deeper than calls can be.
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { post, replies: below } = fieldsOf(next.node);
    const reply = replyOf(fieldsOf(post), next.replyTo, page);
    if (!reply || hidden.has(fieldsOf(post).uri)) continue;
    replies.push(reply);
    rest.push(...listOf(below).map((node) => ({ node, replyTo: reply.id })));
  }
  return { kind: 'replies', replies };
}

/** Returns a post as a reply; undefined for one that is blocked, gone, labelled or not what it should be. */
function replyOf(post: Readonly<Record<string, unknown>>, replyTo: string | undefined, page: string) {
  const author = fieldsOf(post.author);
  const record = fieldsOf(post.record);
  const [, account, key] = /^at:\/\/([\w.:-]+)\/app\.bsky\.feed\.post\/([\w.~:-]+)$/.exec(textOf(post.uri)) ?? [];
  // Who posts may claim any time, and the network none later than when it saw the post.
  const [at] = [momentOf(record.createdAt), momentOf(post.indexedAt)].filter(Boolean).sort();
  if (key === undefined || at === undefined || isLabelled(post.labels) || isLabelled(author.labels)) return undefined;
  // Bluesky's word for a name that it could not verify, which is nobody's.
  const handle = textOf(author.handle).replace('handle.invalid', '');
  return {
    id: `bluesky:${textOf(post.uri)}`,
    author: shownName(textOf(author.displayName), handle ? `@${handle}` : 'bsky.app'),
    at,
    text: shownText(withWholeLinks(textOf(record.text), record.facets)),
    url: linkOf(`https://bsky.app/profile/${account ?? ''}/post/${key}`, page),
    replyTo,
    source: 'bluesky',
  } satisfies Reply;
}
