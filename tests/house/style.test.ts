import stylelint from 'stylelint';
import { describe, expect, it, vi } from 'vitest';

// The first question loads the linter.
vi.setConfig({ testTimeout: 60_000 });

const component = 'src/components/quiz/quiz.css';

/** The rules that refuse a sheet. */
async function refusals(code: string, codeFilename = component) {
  const { results } = await stylelint.lint({ code, codeFilename });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

/** A component's sheet, as it should be, around some rules. */
const sheet = (rules: string) => `@import '../../styles/layers.css';\n@layer components {\n${rules}\n}\n`;

describe('a sheet of a component', () => {
  it('uses layers, meanings and directions', async () => {
    const rules = `.a { padding: var(--space-2) 0 0; margin-inline: auto; color: var(--color-yes); border: 0 solid currentColor; }`;
    expect(await refusals(sheet(rules))).toEqual([]);
  });

  it.each([
    ['a rule outside every layer', `${sheet('')}.a { color: inherit; }`, 'house/in-layer'],
    ['a media query outside every layer', `${sheet('')}@media print { .a { color: inherit; } }`, 'house/in-layer'],
    ['no import of the layers', '@layer components { .a { color: inherit; } }', 'house/in-layer'],
    [
      'a layer of its own',
      `@import '../../styles/layers.css';\n@layer quiz { .a { color: inherit; } }`,
      'layer-name-pattern',
    ],
    ['an id', sheet('#a { color: inherit; }'), 'selector-max-id'],
    ['a hexadecimal colour', sheet('.a { color: #123456; }'), 'color-no-hex'],
    ['a named colour', sheet('.a { color: rebeccapurple; }'), 'color-named'],
    ['a colour by numbers', sheet('.a { color: rgb(1 2 3); }'), 'function-disallowed-list'],
    ['a colour by perception', sheet('.a { color: oklch(50% 0.1 90); }'), 'function-disallowed-list'],
    [
      'a mixed colour',
      sheet('.a { color: color-mix(in oklab, currentColor, transparent); }'),
      'function-disallowed-list',
    ],
    ['a colour of the palette', sheet('.a { color: var(--ink); }'), 'declaration-property-value-disallowed-list'],
    ['a token of its own', sheet('.a { --paper: Canvas; }'), 'property-disallowed-list'],
    ['a side by name', sheet('.a { margin-left: 0; }'), 'property-layout-mappings'],
    ['a place by name', sheet('.a { right: 0; }'), 'property-layout-mappings'],
    ['a width', sheet('.a { max-width: 1rem; }'), 'property-layout-mappings'],
    [
      'four sides',
      sheet('.a { padding: 0 1rem 0 calc(2 * var(--space-1)); }'),
      'declaration-property-value-disallowed-list',
    ],
    [
      'a line under words in one go',
      sheet('.a { text-decoration: underline 2px; }'),
      'declaration-property-value-disallowed-list',
    ],
    ['a turn of its own', sheet('.a { rotate: 90deg; }'), 'property-disallowed-list'],
    [
      'a feature that engines of 2022 lack',
      sheet('.a:has(.b) { color: inherit; }'),
      'plugin/no-unsupported-browser-features',
    ],
    ['text to the left', sheet('.a { text-align: left; }'), 'value-keyword-layout-mappings'],
  ])('may not have %s', async (_, code, rule) => {
    expect(await refusals(code)).toContain(rule);
  });
});

describe('tokens.css', () => {
  it('alone has raw colours and the palette', async () => {
    const code = '@layer tokens { :root { --ink: #123456; --color-text: light-dark(var(--ink), rgb(1 2 3)); } }';
    expect(await refusals(code, 'src/styles/tokens.css')).toEqual([]);
    expect(await refusals(code, 'src/styles/base.css')).not.toEqual([]);
  });
});
