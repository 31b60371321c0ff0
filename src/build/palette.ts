import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const file = 'src/styles/tokens.css';

/** Read once: every card asks for several colours. */
let tokens: string | undefined;

/**
 * A colour of the palette, read from styles/tokens.css so that cards and pages never differ.
 * @throws when the palette has no such colour.
 */
export function paletteColor(name: string): string {
  tokens ??= readFileSync(resolve(file), 'utf8');
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})\\b`, 'i').exec(tokens)?.[1];
  if (!value)
    throw new Error(
      `${file}: the cards need a palette colour --${name}, written as six hexadecimal digits. Add it, or change build/cards/.`,
    );
  return value;
}
