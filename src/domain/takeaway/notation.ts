/** The way in which the readers of one language and region write numbers and days. */
import { dayNameIn, type DayName } from '../day.ts';

export interface Notation {
  /** Returns the number that a cell holds, as people type it ("$2,436", "1 200.50"); undefined where it holds none. */
  read: (cell: string) => number | undefined;
  /** Returns a number with its thousands grouped: "−1,200.5". */
  number: (value: number) => string;
  /** Returns an amount of money: "$1,200", "1.200 €". A form doesn't know its reader's currency. */
  money?: (value: number) => string;
  day: DayName;
}

/** As many digits as a number has: Intl rounds to three unless it is told. */
const allDigits = { maximumFractionDigits: 20 };

/** Returns the notation of `locale`. */
export function notationIn(locale: string): Notation {
  const format = new Intl.NumberFormat(locale, allDigits);
  const [, decimal] = format.format(0.5);
  return {
    read: (cell) => {
      const plain = cell
        .replace(/[\s'’\p{Sc}]/gu, '')
        // Grouped are three digits, and two before them, as in India.
        .replace(/[.,](?=(\d\d[.,])*\d{3}(?!\d))/g, (sign) => (sign === decimal ? sign : ''))
        .replace(',', '.');
      return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
    },
    number: (value) => withMinus(format.format(value)),
    day: dayNameIn(locale, 'medium'),
  };
}

/** Returns the words of amounts of money in `currency`, an ISO 4217 code: whole ones without cents. */
export function moneyIn(locale: string, currency: string): (value: number) => string {
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
  const whole = new Intl.NumberFormat(locale, { ...style, minimumFractionDigits: 0, maximumFractionDigits: 0 });
  const exact = new Intl.NumberFormat(locale, style);
  return (value) => withMinus((Number.isInteger(value) ? whole : exact).format(value));
}

/** Returns a number as a person types it, without groups: "2.5". */
export const typedIn = (locale: string): ((value: number) => string) => {
  const format = new Intl.NumberFormat(locale, { ...allDigits, useGrouping: false });
  return (value) => format.format(value);
};

/** Most languages' data have a hyphen in its place. */
const withMinus = (number: string) => number.replace('-', '−');
