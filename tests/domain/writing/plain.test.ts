import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visit } from 'unist-util-visit';
import { parseText } from '../../../src/domain/writing/parse.ts';
import { withoutPlainBlocks } from '../../../src/domain/writing/plain.ts';
import { textProblems } from '../../../src/domain/writing/text.ts';

const blocks = [
  'Ask for the reason, not the money: it’s kinder.',
  'Two lines\nof plain words (and more).',
  '- one\n- two',
  '1. Ask early',
  '   indented words',
  '## A heading',
  'A heading\n---',
  'A heading\n===',
  '[a link](/articles/ask-early/)',
  '[a reference][b]',
  '[b]: /quiz/who-decides/',
  'See www.example.com about it',
  '<Say who="you">Words</Say>',
  '<Say>',
  '</Say>',
  '![a map](/map.png)',
  '> said so',
  '```\nplain code\n\nmore of it\n```',
  'import x from "y"',
  'Words &#x202e; hidden',
  '{/* for writers */}',
];

/** Every node of a text that a check looks at, with its line; undefined where the text is no MDX. */
function checked(text: string): unknown[] | undefined {
  const found: unknown[] = [];
  try {
    visit(parseText(text), (node) => {
      if (/^(heading|link|definition|image|mdx)/.test(node.type)) found.push([node.type, node.position?.start.line]);
    });
  } catch {
    return undefined;
  }
  return found;
}

describe('withoutPlainBlocks', () => {
  it('leaves every heading, link, picture, component and program where it was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...blocks), { maxLength: 8 }), (parts) => {
        const text = parts.join('\n\n');
        expect(checked(withoutPlainBlocks(text))).toEqual(checked(text));
      }),
      { numRuns: 300 },
    );
  });

  it('empties plain prose, and keeps its lines', () => {
    expect(withoutPlainBlocks('One\ntwo\n\n## Three\n\nFour')).toBe('\n\n\n## Three\n\n');
  });

  it.each([
    '<a href="\n\njavascript\n\n:alert(1)">b</a>',
    '<a title=">" href="\n\njavascript\n\n:alert(1)">b</a>',
    "<a href='\n\njavascript\n\n:alert(1)'>b</a>",
    '{\n\nalert(1)\n\n}',
    '{/* } */\n\nalert(1)\n\n}',
    '<\n\nscript\n\n/>',
    'export default alert',
  ])('hides nothing that goes on after an empty line: %j', (text) => {
    // A tag ends with its block, or the text is no MDX.
    const told = () => textProblems(text, undefined, new Set()).length;
    if (checked(text)) expect(told()).toBeGreaterThan(0);
    else expect(told).toThrow();
  });
});
