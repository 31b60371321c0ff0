import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { site } from '../site.ts';
import type { ContentProblem } from './problem.ts';

let known: ReadonlySet<number> | undefined;

/** The code points that every style of the cut typeface has. */
function characters(): ReadonlySet<number> {
  const [first = [], ...others] = Object.keys(site.typeface).map(
    (style) => (create(readFileSync(`src/fonts/text-${style}.woff2`)) as Font).characterSet,
  );
  return new Set(first.filter((character) => others.every((set) => set.includes(character))));
}

/**
 * Returns a fault for each character of a content file that the typeface lacks, at its first line: on a card it would be an
 * empty box. Code is set in a font of the device, and what nobody sees needs no shape.
 */
export function missingCharacters(file: string, contents: string): ContentProblem[] {
  known ??= characters();
  const shown = contents.replace(/```[\s\S]*?```|`[^`\n]*`/g, (code) => code.replace(/[^\n]/g, ' '));
  const missing = new Map<string, number>();
  for (const [index, line] of shown.split('\n').entries())
    for (const character of line)
      if (!/[\s\p{Cf}\p{Cc}]/u.test(character) && !known.has(character.codePointAt(0) ?? 0))
        missing.set(character, missing.get(character) ?? index + 1);
  return [...missing].map(([character, line]) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return {
      file,
      line,
      message: `the typeface has no “${character}” (U+${code}). Run "npm run fonts". If this stays, the typeface itself lacks it: write another character, or choose another typeface in src/site.ts.`,
    };
  });
}
