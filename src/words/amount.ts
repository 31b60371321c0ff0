/** How many it takes: exactly so many, at least, or at most. */
export interface Amount {
  bound: 'exactly' | 'least' | 'most';
  count: number;
}

/** Returns a function that writes numbers as `language` does. Thousands stay unmarked: a number may be a year. */
export function numeralIn(language: string): (value: number) => string {
  // As many digits as a number with a fraction can be trusted for.
  const numbers = new Intl.NumberFormat(language, { useGrouping: false, maximumFractionDigits: 12 });
  return (value) => numbers.format(value);
}
