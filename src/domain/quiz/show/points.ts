import { numeral } from '#words/language.ts';

/** Returns points in words: "Reach 2, Depth −1", or "2" where one score gets them and needs no name. */
export function pointsInWords(
  points: Readonly<Record<string, number>>,
  nameOf: (id: string) => string,
  isNamed = false,
): string {
  const entries = Object.entries(points);
  const number = (value: number) => numeral(value).replace('-', '−');
  const [only] = entries;
  if (only && entries.length === 1 && !isNamed) return number(only[1]);
  return entries
    .filter(([, value]) => value !== 0)
    .map(([id, value]) => `${nameOf(id)} ${number(value)}`)
    .join(', ');
}
