import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const file = 'src/content/look.css';

/** Read once: every card asks for several colours. */
let look: string | undefined;

/**
 * A colour of the palette, read from content/look.css so that cards and pages never differ.
 * @throws when the palette has no such colour.
 */
export function paletteColor(name: string): string {
  look ??= readFileSync(resolve(file), 'utf8');
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})\\b`, 'i').exec(look)?.[1];
  if (!value)
    throw new Error(
      `${file}: the cards need a palette colour --${name}, written as six hexadecimal digits. Add it, or change build/cards/.`,
    );
  return value;
}
