/** A page of ours that is out. */
export interface MentioningPage {
  /** Its address. */
  source: string;
  /** Changes when its words or its links do. */
  digest: string;
  /** The pages of others to which it links. */
  targets: readonly string[];
}

/** A page of others that was told of a page of ours. */
export interface SentMention {
  source: string;
  target: string;
  /** Of the source, as it was then. */
  digest: string;
  /** The day. */
  sent: string;
  /** Whether its site takes webmentions: "none" if it doesn’t, which is asked again when the source changes. */
  answer: 'accepted' | 'none';
}

export interface Mention {
  source: string;
  target: string;
  why: 'new' | 'updated' | 'removed' | 'gone';
}

/**
 * Returns the webmentions that are due: for links that are new, for all links of a page that was updated, for links that were
 * removed, and for pages that are gone. Of a source in `quiet`, which is there and tells nobody, nothing is due.
 * @source https://www.w3.org/TR/webmention/#sending-webmentions-for-updated-posts
 */
export function mentionsDue(
  pages: readonly MentioningPage[],
  sent: readonly SentMention[],
  quiet: ReadonlySet<string> = new Set(),
): Mention[] {
  const key = (source: string, target: string) => `${source} ${target}`;
  const before = new Map(sent.map((one) => [key(one.source, one.target), one]));
  const linked = pages.flatMap(({ source, digest, targets }) =>
    [...new Set(targets)].flatMap((target): Mention[] => {
      const last = before.get(key(source, target));
      if (!last) return [{ source, target, why: 'new' }];
      return last.digest === digest ? [] : [{ source, target, why: 'updated' }];
    }),
  );
  const bySource = new Map(pages.map((page) => [page.source, new Set(page.targets)]));
  const unlinked = sent.flatMap(({ source, target, answer }): Mention[] => {
    const targets = bySource.get(source);
    if (answer === 'none' || quiet.has(source) || targets?.has(target)) return [];
    return [{ source, target, why: targets ? 'removed' : 'gone' }];
  });
  return [...linked, ...unlinked];
}
