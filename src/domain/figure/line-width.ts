/** Returns what a reader sees as the letters of a text: an accent belongs to its letter, a joined emoji is one. */
export const lettersOf = (text: string): string[] => text.match(/.(\u200d.|[\p{M}\u{1f3fb}-\u{1f3ff}])*/gsu) ?? [];

/** Estimates the width of a line in letters’ size, in the widest of the fonts that systems use: none is at hand to measure with. */
export const lineWidth = (line: string): number =>
  lettersOf(line).reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.63), 0);

const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:’' ]/, 0.32],
  [/[frtIJ]/, 0.4],
  [/[ckszxyv]/, 0.58],
  [/[mwMW]/, 0.95],
  // Chinese, Japanese and Korean are as wide as high, emoji wider.
  [/[\u2600-\u27ff\u{1f000}-\u{1ffff}]/u, 1.4],
  [/[\u2e80-\ufaff]/, 1.05],
];
