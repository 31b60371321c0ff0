import { countedIn, numeralIn } from '../plural.ts';

/** By whose rules plurals, lists and times are put into words. */
export const language = 'en';

/** Which way it is written. */
export const direction: 'ltr' | 'rtl' = 'ltr';

// Pure, so that a bundler leaves it out where nobody counts.
export const counted = /* @__PURE__ */ countedIn(language);
export const numeral = /* @__PURE__ */ numeralIn(language);
