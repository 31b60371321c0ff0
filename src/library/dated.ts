import { readMoment, type Moment } from '../domain/article/moment.ts';
import { publicationOf } from '../domain/article/publication.ts';
import type { Entry, Settings } from './entries.ts';

export interface DatedFields {
  title: string;
  draft: boolean;
  published: string;
  updated?: string | undefined;
}

/** An entry whose dates are read. */
export interface Dated<D> extends Entry<D> {
  published: Moment;
  updated: Moment | undefined;
  /** Whether it is in this build. */
  isOut: boolean;
}

/** Reads an entry's dates in the publication's time zone, and says whether it is out. */
export function dated<D extends DatedFields>(entry: Entry<D>, { timeZone, now, showsAll }: Settings): Dated<D> {
  const { draft } = entry.data;
  const published = momentOf(entry.data.published, timeZone);
  const updated = entry.data.updated === undefined ? undefined : momentOf(entry.data.updated, timeZone);
  const isOut = showsAll || publicationOf({ draft, published: published.at }, now).kind === 'published';
  return { ...entry, published, updated, isOut };
}

function momentOf(written: string, timeZone: string): Moment {
  const moment = readMoment(written, timeZone);
  // The schema has refused such a text, so only a wrong time zone comes here.
  if (!moment)
    throw new Error(`src/site.ts, timeZone: "${timeZone}" is no IANA time zone. Write it like "Europe/Zurich".`);
  return moment;
}
