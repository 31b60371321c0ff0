import { Temporal } from 'temporal-polyfill';

/** Whether a piece is out: a draft never is, a scheduled one from its moment on. */
export type Publication = { kind: 'draft' } | { kind: 'scheduled'; from: Date } | { kind: 'published' };

/**
 * @param piece.published what the writer wrote, read as if it were UTC: its day and hour are meant in `timeZone`
 * @param timeZone an IANA name, such as "Europe/Zurich"
 */
export function publicationOf(
  piece: { draft: boolean; published: Date },
  { now, timeZone }: { now: Date; timeZone: string },
): Publication {
  if (piece.draft) return { kind: 'draft' };
  const from = momentIn(timeZone, piece.published);
  return from > now ? { kind: 'scheduled', from } : { kind: 'published' };
}

function momentIn(timeZone: string, written: Date): Date {
  const local = Temporal.PlainDateTime.from(written.toISOString().replace('Z', ''));
  return new Date(local.toZonedDateTime(timeZone).epochMilliseconds);
}
