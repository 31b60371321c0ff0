/** The pages in browsers that show text alone, where these are installed: lynx and w3m. They run no script. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { routes, site } from '../../src/site.ts';
import { dist } from '../built.ts';
import { specimens } from '../specimens.ts';
import { words } from '../words.ts';
import { page } from './dist.ts';

const width = 80;
const browsers = {
  lynx: (file: string) => ['-dump', '-nolist', `-width=${width}`, '-display_charset=utf-8', file],
  w3m: (file: string) => ['-dump', '-cols', String(width), '-O', 'utf-8', '-T', 'text/html', file],
};
const isInstalled = (browser: string) => spawnSync(browser, ['-version']).status === 0;

/** Pages with what their readers come for, in the order in which they read it. */
const readings = [
  {
    path: routes.article(site.foundingArticle),
    reads: [
      'h1',
      '.standfirst',
      '#self-check legend',
      '#self-check label',
      '[data-outcome] .outcome-title',
      'footer h2',
    ],
  },
  ...specimens.outcome.map((path) => ({
    path,
    reads: ['h1', '.steps li', 'footer nav a'],
  })),
  ...specimens.workshop.map((path) => ({
    path,
    reads: ['h1', '.standfirst', '.prose h2', '.exercise li', '.plan dt', '[data-planner] li', 'footer h2'],
  })),
];

const { advice, copy, selfCheck, share } = words;
/** What only a script makes of use: buttons that copy and share, by themselves or before words to say, and faults. */
const useless = new RegExp(
  [
    `\\b(${copy.copy}|${share.copyLink})$`,
    `\\b${copy.copy}(?=${advice.sayThis('').trim()})`,
    ...[share.bySystem, share.sharePicture, 'undefined', '\\[object'],
  ].join('|'),
  'm',
);

/** Letters alone: each browser breaks lines, and draws marks and quotes, in its own way. */
const lettersOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

for (const [browser, options] of Object.entries(browsers)) {
  describe.runIf(isInstalled(browser))(browser, () => {
    const show = (path: string) =>
      spawnSync(browser, options(join(dist, path.slice(routes.base.length), 'index.html')), {
        encoding: 'utf8',
        env: { ...process.env, LANG: 'C.UTF-8' },
      }).stdout;

    for (const { path, reads } of readings) {
      it(`reads ${path} in its order`, () => {
        const shown = lettersOf(show(path));
        let from = 0;
        for (const selector of reads) {
          const words = lettersOf(page(path).document.querySelector(selector)?.text ?? '');
          expect(words, selector).not.toBe('');
          const at = shown.indexOf(words, from);
          expect(at, `${selector}: ${words}`).toBeGreaterThanOrEqual(0);
          from = at;
        }
      });

      it(`offers nothing on ${path} that does nothing without script`, () => {
        const shown = show(path);
        expect(shown).not.toMatch(useless);
        // It empties a form by itself.
        expect(shown.match(new RegExp(`\\(BUTTON\\)(?! *${selfCheck.startAgain}).*`, 'g')) ?? []).toEqual([]);
      });

      it(`keeps the words of ${path} apart, and its lines within ${width} columns`, () => {
        const shown = show(path);
        const names = page(path)
          .document.querySelectorAll('nav')
          .map((nav) => nav.querySelectorAll('a').map((a) => a.text.trim()));
        for (const [first = '', second] of names.filter((links) => links.length > 1)) {
          expect(shown).not.toContain(`${first}${second}`);
        }
        expect(shown.split('\n').filter((line) => line.length > width && /\s/.test(line.trim()))).toEqual([]);
      });
    }
  });
}
