import { moneyIn, notationIn, type Notation } from '../../domain/takeaway/notation.ts';
import { site } from '../../site.ts';

/** How the examples write numbers, amounts of money and days. */
export const notation: Notation = { ...notationIn(site.language), money: moneyIn(site.language, site.currency) };
