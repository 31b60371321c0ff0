import { describe, expect, it } from 'vitest';
import { missingCharacters } from '../../src/library/typeface.ts';

describe('missingCharacters', () => {
  it('passes what the typeface has, spaces of every width, and signs that nobody sees', () => {
    expect(missingCharacters('a.mdx', 'Plain “words”, 3 × 4…\u00a0\u200d\u00ad\tand\r\nmore')).toEqual([]);
  });

  it('names each other character once, with its first line and the remedy', () => {
    expect(missingCharacters('a.mdx', 'One\n猫 two 猫\n猫')).toEqual([
      {
        file: 'a.mdx',
        line: 2,
        message:
          'the typeface has no “猫” (U+732B). Run "npm run fonts". If this stays, the typeface itself lacks it: write another character, or choose another typeface in src/site.ts.',
      },
    ]);
    expect(missingCharacters('a.mdx', '😀')).toHaveLength(1);
  });

  it('leaves code alone, which another font sets', () => {
    expect(missingCharacters('a.mdx', '`猫`\n\n```\n│ 猫\n```\n')).toEqual([]);
  });
});
