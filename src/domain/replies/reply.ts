/** A reply, wherever it was written, as plain text. */
export interface Reply {
  /** Its own among the replies of every source. */
  id: string;
  /** The name of its author. */
  author: string;
  /** When it was written, in UTC: "2026-11-24T09:00:00.000Z". */
  at: string;
  text: string;
  /** Where it was written. */
  url: string;
  /** Id of the reply that it answers; undefined where it answers the article's own post. */
  replyTo: string | undefined;
  source: 'bluesky' | 'mastodon' | 'webmention';
}

/** Why a source has no replies to show. */
export type Trouble = 'offline' | 'slow' | 'rate-limited' | 'refused' | 'gone' | 'malformed' | 'unreachable';

/** The answer of a source. */
export type Answer = { kind: 'replies'; replies: Reply[] } | { kind: 'trouble'; why: Trouble };
