/** Numbers in words. The one place that knows by which language's rules. */
const language = 'en-US';

/** As in "1 minute", "12 minutes"; `many` is for a plural that isn't made with an "s". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${new Intl.PluralRules(language).select(count) === 'one' ? one : many}`;

/** As in "1 month ago", "3 weeks ago". */
export const ago = (count: number, unit: 'week' | 'month' | 'year'): string =>
  new Intl.RelativeTimeFormat(language).format(-count, unit);
