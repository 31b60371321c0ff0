/** A day as "2026-11-24", or "" for none. */
export type Day = string;

/** Returns whether `value` is a day of the calendar, with a year of four digits. */
export function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Writes a day in words, and "" for none. */
export type DayName = (day: Day) => string;

/** Returns a function that writes days as `locale` does: "November 24, 2026", or "Nov 24, 2026" where `style` is medium. */
export function dayNameIn(locale: string, style: 'long' | 'medium'): DayName {
  // Made once: to make one takes longer than to use it.
  const format = new Intl.DateTimeFormat(locale, { dateStyle: style, timeZone: 'UTC' });
  return (day) => (day ? format.format(new Date(day)) : '');
}
