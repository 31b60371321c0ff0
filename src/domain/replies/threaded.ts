import type { Reply } from './reply.ts';

/** A reply in its place in a list that is read from top to bottom. */
export interface Threaded {
  reply: Reply;
  /** How many replies it is below the article's own post: 0 for one that answers it. */
  depth: number;
  /** The author of the reply that it answers. */
  to: string | undefined;
}

/** How many replies are shown at first, and more each time. */
export const pageSize = 20;

/**
 * Returns the replies of all sources as one list: the oldest first, each followed by those that answer it. One that
 * answers a reply which isn't there is taken for an answer to the post.
 */
export function threaded(replies: readonly Reply[]): Threaded[] {
  const known = new Map(replies.map((reply) => [reply.id, reply]));
  const below = new Map<string | undefined, Reply[]>();
  // Texts of one form, so that they sort as the times do.
  for (const reply of [...known.values()].sort((a, b) => Number(a.at > b.at) - Number(a.at < b.at))) {
    const to = known.has(reply.replyTo ?? '') ? reply.replyTo : undefined;
    below.set(to, [...(below.get(to) ?? []), reply]);
  }
  const list: Threaded[] = [];
  const rest = (below.get(undefined) ?? []).map((reply): Threaded => ({ reply, depth: 0, to: undefined })).reverse();
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { reply, depth } = next;
    list.push(next);
    const answers = below.get(reply.id) ?? [];
    rest.push(...answers.map((one): Threaded => ({ reply: one, depth: depth + 1, to: reply.author })).reverse());
  }
  return list;
}
