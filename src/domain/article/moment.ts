import { Temporal } from 'temporal-polyfill';

/** A point in time, with its day and hour in the publication's time zone. */
export interface Moment {
  at: Date;
  /** The day there, as "2026-11-24". */
  day: string;
  /** Day, hour and offset there, as "2026-11-24T09:00:00+01:00": for feeds, search engines and the sitemap. */
  iso: string;
}

const day = /^\d{4}-\d\d-\d\d$/;
const minute = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?$/;
const withZone = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/;

/**
 * Reads a day or an hour as a writer types it: "2026-11-24", "2026-11-24T09:00" or, for an hour of another zone,
 * "2026-11-24T09:00+02:00". What names no zone is meant in `timeZone`, an IANA name; a day begins there at midnight.
 * @returns undefined for any other text, and for a day that no calendar has, such as 2026-02-31
 */
export function readMoment(written: string, timeZone: string): Moment | undefined {
  if (!day.test(written) && !minute.test(written) && !withZone.test(written)) return undefined;
  try {
    const zoned = withZone.test(written)
      ? Temporal.Instant.from(written).toZonedDateTimeISO(timeZone)
      : Temporal.PlainDateTime.from(written).toZonedDateTime(timeZone);
    return {
      at: new Date(zoned.epochMilliseconds),
      day: zoned.toPlainDate().toString(),
      iso: zoned.toString({ timeZoneName: 'never', smallestUnit: 'second' }),
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
