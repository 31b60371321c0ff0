import { describe, expect, it } from 'vitest';
import { routes, site } from '../../src/site.ts';
import { page, pages, read, scriptGraph, weight, type BuiltPage } from './dist.ts';

const article = page(routes.article(site.foundingArticle));
/** As it would be at the root of a host: a long base path is the choice of whoever publishes there. */
const atRoot = (text: string) =>
  text.replaceAll(routes.base, '/').replaceAll(encodeURIComponent(routes.base), encodeURIComponent('/'));
/** What a screen waits for: a sheet for print alone comes after everything else. */
const stylesOf = ({ document }: BuiltPage) =>
  document.querySelectorAll('link[rel=stylesheet]:not([media=print])').map((link) => link.getAttribute('href') ?? '');
const scriptsOf = ({ document }: BuiltPage) =>
  document.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');
const total = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + weight(read(path)), 0);
const atFirst = (page: BuiltPage) => new Set(scriptsOf(page).flatMap((script) => [...scriptGraph(script)]));

/** The scripts of the self-check on `page`: what its waking script imports, and all that those need to run. */
function island(page: BuiltPage): string[] {
  const [wake = ''] = scriptsOf(page).filter((script) => read(script).toString().includes('/hydrate.'));
  const [, hydrate = ''] = /import\(\s*["'`]\.\/(hydrate\.[^"'`]+)["'`]/.exec(read(wake).toString()) ?? [];
  return [...scriptGraph(wake), ...scriptGraph(wake.replace(/[^/]*$/, hydrate))];
}

describe('the founding article before any interaction', () => {
  it('fits HTML and CSS into the first congestion window: 14,600 bytes', () => {
    const files = [article.html, ...stylesOf(article).map((path) => read(path).toString())];
    expect(files.reduce((sum, file) => sum + weight(atRoot(file)), 0)).toBeLessThanOrEqual(14_600);
  });

  it('loads at most 2,500 bytes of script', () => {
    expect(total(atFirst(article))).toBeLessThanOrEqual(2_500);
  });

  it('loads at most 60,000 bytes of fonts, none of which can hold up or move the text', () => {
    const styles = stylesOf(article)
      .map((path) => read(path).toString())
      .join('');
    // A style sheet may escape what an address holds.
    const fonts = [...styles.matchAll(/url\(["']?([^"']+?\.woff2)/g)].map(([, path = '']) => path.replaceAll('\\', ''));
    expect(fonts).toHaveLength(3);
    expect(fonts.reduce((sum, path) => sum + read(path).length, 0)).toBeLessThanOrEqual(60_000);
    expect(styles.match(/font-display:\s*optional/g)).toHaveLength(3);
  });
});

describe('the self-check', () => {
  it('adds at most 12,000 bytes of script when it nears the screen', () => {
    const first = atFirst(article);
    const added = island(article).filter((path) => !first.has(path));
    expect(added.length).toBeGreaterThan(0);
    expect(total(added)).toBeLessThanOrEqual(12_000);
  });

  it('keeps at most 3,500 bytes more for readers who ask for them: a comparison, marks in what they share, Mastodon', () => {
    const [hydrate = ''] = island(article).filter((script) => /\/hydrate\./.test(script));
    const later = [...scriptGraph(hydrate, true)].filter((path) => !island(article).includes(path));
    expect(later.map((path) => path.replace(/.*\/([\w-]+)\..*/, '$1')).sort()).toEqual(['Comparison', 'panel']);
    expect(total(later)).toBeLessThanOrEqual(3_500);
  });

  it('carries nothing of the other kind', () => {
    const scale = island(page(routes.quiz('senior-network')));
    const alone = (scripts: string[], others: string[]) => scripts.filter((script) => !others.includes(script));
    const code = (scripts: string[]) => scripts.map((script) => read(script).toString()).join('');
    expect(code(alone(scale, island(article)))).toContain('scale-bars');
    expect(code(island(article))).not.toContain('scale-bars');
  });

  it('costs a page without one nothing', () => {
    const [opener] = scriptsOf(page(routes.about));
    for (const other of pages.filter(
      ({ document }) =>
        !document.querySelector('[data-quiz-box],[data-search-page],[data-outcome-of],[data-taken],[data-planner]'),
    )) {
      expect(scriptsOf(other), other.path).toEqual([opener]);
    }
  });
});

describe('the planner', () => {
  const workshop = page(routes.workshop(site.workshop));
  const wakes = ({ document }: BuiltPage) =>
    document
      .querySelectorAll('script[src]')
      .map((script) => script.getAttribute('src') ?? '')
      .filter((script) => read(script).toString().includes('/mount-planner.'));

  it('weighs at most 20,000 bytes of script, all that it stands on included', () => {
    const [wake = ''] = wakes(workshop);
    const [, mount = ''] = /import\(\s*["'`]\.\/(mount-planner\.[^"'`]+)["'`]/.exec(read(wake).toString()) ?? [];
    const scripts = new Set([...scriptGraph(wake), ...scriptGraph(wake.replace(/[^/]*$/, mount))]);
    expect(scripts.size).toBeGreaterThan(3);
    expect(total(scripts)).toBeLessThanOrEqual(20_000);
  });

  it('is loaded by the workshop’s page alone', () => {
    expect(pages.filter((one) => wakes(one).length > 0).map(({ path }) => path)).toEqual([workshop.path]);
  });
});
