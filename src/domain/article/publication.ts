/** The state of a piece on its way to readers. */
export type Publication = { kind: 'draft' } | { kind: 'scheduled'; from: Date } | { kind: 'published' };

/** Returns the state of a piece at the moment `now`: a draft is never out, a scheduled piece from its moment on. */
export function publicationOf({ draft, published }: { draft: boolean; published: Date }, now: Date): Publication {
  if (draft) return { kind: 'draft' };
  return published > now ? { kind: 'scheduled', from: published } : { kind: 'published' };
}
