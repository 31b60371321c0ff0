import tokens from '../../styles/tokens.css?raw';

/**
 * A colour of the palette, read from styles/tokens.css so that cards and pages never differ.
 * @throws when the palette has no such colour.
 */
export function paletteColor(name: string): string {
  const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})\\b`, 'i').exec(tokens)?.[1];
  if (!value)
    throw new Error(
      `src/styles/tokens.css: the cards need a palette colour --${name}, written as six hexadecimal digits. Add it, or change components/card/.`,
    );
  return value;
}
