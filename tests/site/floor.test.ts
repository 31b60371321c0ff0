import { ESLint } from 'eslint';
import compat from 'eslint-plugin-compat';
import esx from 'eslint-plugin-es-x';
import { basename } from 'node:path';
import stylelint from 'stylelint';
import { describe, expect, it } from 'vitest';
import { newStatics } from '../../eslint.config.mjs';
import { niceties } from '../../stylelint.config.mjs';
import { dist, filesIn } from '../built.ts';

const files = (pattern: string) => filesIn(dist, pattern).map((file) => `${dist}/${file}`);
const off = (rules: string[]) => Object.fromEntries(rules.map((rule) => [`es-x/${rule}`, 'off'] as const));

/** Without types a method is known by its name alone, and these are also names of arrays' or of Pagefind's own. */
const namesakes = [
  ...Object.keys(esx.rules).filter((rule) => rule.startsWith('no-iterator-prototype')),
  'no-resizable-and-growable-arraybuffers',
];

/** What a reader's engine is sent, whoever wrote it. package.json's "browserslist" says how old that engine may be. */
describe('what is emitted keeps to the floor', () => {
  it('asks scripts for nothing newer than ES2022, and for no interface that an engine of the floor lacks', async () => {
    const eslint = new ESLint({
      overrideConfigFile: true,
      ignore: false,
      overrideConfig: [
        compat.configs['flat/recommended'],
        esx.configs['flat/restrict-to-es2022'],
        {
          // The code that wants a segmenter, or the connection, asks first whether there is one.
          settings: { 'es-x': { aggressive: true }, polyfills: ['Intl.Segmenter', 'navigator.connection'] },
          rules: { ...off(namesakes), 'no-restricted-properties': ['error', ...newStatics] },
          linterOptions: { reportUnusedDisableDirectives: 'off' },
        },
      ],
    });
    const results = await eslint.lintFiles(files('**/*.js'));
    expect(results.length).toBeGreaterThan(10);
    const faults = results.flatMap(({ filePath, messages }) =>
      messages.map(({ message, line, column }) => `${basename(filePath)}:${line}:${column} ${message}`),
    );
    expect(faults).toEqual([]);
  });

  it('asks style sheets for no more than comforts, and outcomes for :has, whose lack their words make good', async () => {
    const faultsOf = async (sheets: string[], allowed: string[]) => {
      const { results } = await stylelint.lint({
        files: sheets,
        config: {
          plugins: ['stylelint-no-unsupported-browser-features'],
          rules: {
            'plugin/no-unsupported-browser-features': [true, { ignorePartialSupport: true, ignore: allowed }],
          },
        },
      });
      return results.flatMap(({ source = '', warnings }) => warnings.map(({ text }) => `${basename(source)} ${text}`));
    };
    const [own, outcomes] = [files('_astro/*.css'), files('quiz/*/outcomes.*.css')];
    expect([own.length > 5, outcomes.length > 0]).toEqual([true, true]);
    const isMargin = (file: string) => basename(file).startsWith('margin.');
    expect(
      await faultsOf(
        own.filter((file) => !isMargin(file)),
        [...niceties, 'css-media-scripting'],
      ),
    ).toEqual([]);
    // A margin without which the list at the end says the same: record 0036.
    expect(await faultsOf(own.filter(isMargin), [...niceties, 'css-container-queries'])).toEqual([]);
    expect(await faultsOf(outcomes, ['css-has'])).toEqual([]);
  });
});
