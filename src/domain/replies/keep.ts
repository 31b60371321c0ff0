import type { Reply } from './reply.ts';

/** Replies as a file keeps them. */
export interface Kept {
  hidden: readonly string[];
  replies: readonly Reply[];
}

/**
 * Returns the replies to keep after `fetched` came, oldest first: those that were kept, as they are now, and the new ones.
 * Left out are those that the publisher hid, and those of a source in `asked` that are no longer there.
 */
export function keep({ hidden, replies }: Kept, fetched: readonly Reply[], asked: readonly Reply['source'][]): Reply[] {
  const out = new Set(hidden);
  const now = new Map(fetched.map((reply) => [reply.id, reply]));
  const stay = replies.filter(({ id, source }) => !asked.includes(source) && !now.has(id));
  return [...stay, ...now.values()]
    .filter(({ id }) => !out.has(id))
    .sort((a, b) => Number(a.at > b.at) - Number(a.at < b.at) || Number(a.id > b.id) - Number(a.id < b.id));
}
