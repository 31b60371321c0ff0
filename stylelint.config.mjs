/**
 * The law of the sheets: declared layers, colours and sizes by their meaning, sides by reading direction. Each rule is
 * seen to refuse in tests/house/style.test.ts.
 */
import stylelint from 'stylelint';

const layers = ['reset', 'tokens', 'base', 'prose', 'components', 'print'];
/** Meanings, from tokens.css. The palette, content/look.css, is for tokens.css alone. */
const meaning = '(color|font|text|space)-|(measure|page-width|target|radius|stroke)\\b';
/** Every function that makes or mixes a colour. */
const colors = ['/^(rgb|hsl)a?$/', '/^(ok)?(lab|lch)$/', 'hwb', 'color', 'color-mix', 'light-dark'];
const rawColor = { message: 'Raw colours are for content/look.css: use a --color-… token.' };
const value = '(?:[^\\s()]|\\((?:[^()]|\\([^()]*\\))*\\))+';
/** Features whose lack is seen by nobody, or costs a comfort: punctuation, page margins, a monospace face. */
export const niceties = [
  'css-hanging-punctuation',
  'css-paged-media',
  'css-resize',
  'css-widows-orphans',
  'extended-system-fonts',
  'text-size-adjust',
];
const fourSides = new RegExp(`^${value}( ${value}){3}$`);

const inLayer = 'house/in-layer';
const inLayerRule = stylelint.createPlugin(inLayer, () => (root, result) => {
  const report = (node, message) => stylelint.utils.report({ ruleName: inLayer, result, node, message });
  const nodes = root.nodes.filter(({ type }) => type !== 'comment');
  for (const node of nodes) {
    if (['layer', 'import', 'font-face'].includes(node.name)) continue;
    report(node, 'Put this into a layer, @layer components { … }: what is outside of all wins over all.');
  }
  const [first] = nodes;
  const namesLayers = first?.name === 'import' && first.params.endsWith("styles/layers.css'");
  if (/[\\/]components[\\/]/.test(root.source.input.file) && !namesLayers) {
    report(first ?? root, 'Import styles/layers.css first: no bundler promises which sheet a browser reads first.');
  }
});

export default {
  extends: ['stylelint-config-recommended'],
  plugins: [inLayerRule, 'stylelint-no-unsupported-browser-features'],
  rules: {
    // The engines of package.json's "browserslist", with what a build can't write for the older ones.
    'plugin/no-unsupported-browser-features': [true, { ignorePartialSupport: true, ignore: niceties }],
    [inLayer]: true,
    'layer-name-pattern': [`^(${layers.join('|')})$`, { message: `The layers are ${layers.join(', ')}.` }],
    'selector-max-id': [0, { message: 'An id outweighs every class: use a class or an attribute.' }],
    'color-no-hex': [true, rawColor],
    'color-named': ['never', rawColor],
    'function-disallowed-list': [colors, rawColor],
    'declaration-property-value-disallowed-list': [
      {
        '/./': [new RegExp(`var\\(--(?!${meaning})`)],
        '/^(margin|padding|inset)$/': [fourSides],
        'text-decoration': [/\s/],
      },
      {
        message: (property, of) =>
          property === 'text-decoration'
            ? 'WebKit drops this line whole: write text-decoration-line, -color and -thickness.'
            : of.includes('var(--') && !fourSides.test(of)
              ? 'Use a token by its meaning, from tokens.css.'
              : `Four sides name left and right: use ${property}-block and ${property}-inline.`,
      },
    ],
    'property-disallowed-list': [
      [new RegExp(`^--(?!${meaning})`), 'rotate', 'scale', 'translate'],
      {
        message: (property) =>
          property.startsWith('--')
            ? 'Set a token by its meaning, in tokens.css.'
            : `Engines of 2022 know no ${property} of its own: write transform.`,
      },
    ],
    // One to three sides are the same from left to right and from right to left.
    'property-layout-mappings': ['flow-relative', { ignoreProperties: ['margin', 'padding', 'overflow-x'] }],
    // Older browsers know `resize: vertical` alone.
    'value-keyword-layout-mappings': ['flow-relative', { ignoreProperties: ['resize'] }],
    // Rules are in the order of the page; layers and single classes decide.
    'no-descending-specificity': null,
  },
  overrides: [
    {
      files: ['src/content/look.css', 'src/styles/tokens.css'],
      rules: Object.fromEntries(
        [
          'color-no-hex',
          'function-disallowed-list',
          'declaration-property-value-disallowed-list',
          'property-disallowed-list',
        ].map((rule) => [rule, null]),
      ),
    },
  ],
};
