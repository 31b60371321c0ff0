/** Whether a piece is out: a draft never is, a scheduled one from its moment on. */
export type Publication = { kind: 'draft' } | { kind: 'scheduled'; from: Date } | { kind: 'published' };

export function publicationOf({ draft, published }: { draft: boolean; published: Date }, now: Date): Publication {
  if (draft) return { kind: 'draft' };
  return published > now ? { kind: 'scheduled', from: published } : { kind: 'published' };
}
