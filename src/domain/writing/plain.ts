/** Letters, digits, spaces and marks that mean nothing to Markdown or MDX within a line. */
const plain = /^[\p{L}\p{N} \n.,;:?!()’‘“”"'…–—-]+$/u;

/** Lines that have a meaning without another mark: an underline of a heading, a program, an address. */
const meaning = /^[ \t]*-+[ \t]*$|^(?:import|export)\b|www\./im;

/** A brace opens what goes on after an empty line, so that blocks after it may be no prose. A tag never does. */
const goesOn = /(?:^|[^\\])\{/;

/**
 * Returns the text with each block of plain prose left empty, its lines kept: such a block holds no heading, link, picture,
 * component or program, and parsing it takes most of the time that a piece takes.
 * @param text MDX
 */
export const withoutPlainBlocks = (text: string): string =>
  goesOn.test(text)
    ? text
    : text
        .split('\n\n')
        .map((block) => (plain.test(block) && !meaning.test(block) ? block.replace(/[^\n]+/g, '') : block))
        .join('\n\n');
