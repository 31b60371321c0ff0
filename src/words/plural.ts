/** The forms of a noun by the plural rules of its language; `other` for those that have no form of their own. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Returns a function that puts a count before its noun, as `language` does: "1 minute", "1,200 minutes". */
export function countedIn(language: string): (count: number, forms: PluralForms) => string {
  // Made once: to make one takes longer than to use it.
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, forms) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}

/** Returns a function that tells how long ago something was, as `language` does: "1 month ago", "3 weeks ago". */
export function agoIn(language: string): (count: number, unit: Intl.RelativeTimeFormatUnit) => string {
  const times = new Intl.RelativeTimeFormat(language);
  return (count, unit) => times.format(-count, unit);
}

/** Returns a function that writes a number as `language` does, with all its decimals: "1,200.5". */
export function numeralIn(language: string): (value: number) => string {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  return (value) => numbers.format(value);
}
