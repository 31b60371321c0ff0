/** The language whose rules put numbers into words. */
const language = 'en-US';

/** Made once: to make one takes longer than to use it. */
const plural = new Intl.PluralRules(language);

/** Returns a count with its noun: "1 minute", "12 minutes". `many` is for a plural that isn't made with an "s". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${plural.select(count) === 'one' ? one : many}`;
