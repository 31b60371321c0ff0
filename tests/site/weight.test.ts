import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { routes, site } from '../../src/site.ts';
import { dist, filesIn } from '../built.ts';
import { specimens } from '../specimens.ts';
import { page, pages, read, scriptGraph, weight, type BuiltPage } from './dist.ts';

/** A publication with giscus has a line and a small script more below each article. */
const withGiscus = site.replies?.giscus ? { bytes: 460, files: 1 } : { bytes: 0, files: 0 };
const article = page(routes.article(site.foundingArticle));
/** As it would be at the root of a host: a long base path is the choice of whoever publishes there. */
const atRoot = (text: string) =>
  text
    .replaceAll(routes.base, '/')
    .replaceAll(encodeURIComponent(routes.base), encodeURIComponent('/'))
    // A style sheet may escape what an address holds.
    .replaceAll(routes.base.replace(/[()]/g, '\\$&'), '/');
const stylesOf = ({ document }: BuiltPage) =>
  document.querySelectorAll('link[rel=stylesheet]').map((link) => link.getAttribute('href') ?? '');
const scriptsOf = ({ document }: BuiltPage) =>
  document.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');
const total = (paths: Iterable<string>) => [...paths].reduce((sum, path) => sum + weight(read(path)), 0);
const atFirst = (page: BuiltPage) => new Set(scriptsOf(page).flatMap((script) => [...scriptGraph(script)]));

/** The script of the island called `name` on `page`, with all that it needs to run beside what is there at first. */
function islandOf(page: BuiltPage, name: string): string[] {
  const opener = scriptsOf(page).find((script) => script.includes('/Page.astro')) ?? '';
  const [, file] = new RegExp(`import\\(\\s*["'\`]\\./(${name}\\.[^"'\`]+)`).exec(read(opener).toString()) ?? [];
  if (!file) throw new Error(`The script of ${page.path} brings no ${name}.`);
  const first = atFirst(page);
  return [...scriptGraph(opener.replace(/[^/]*$/, file))].filter((path) => !first.has(path));
}
/** A script by the name of its file. */
const script = (name: string) => {
  const [file = ''] = filesIn(dist, `_astro/${name}.*.js`);
  return `${routes.assets}${file.replace('_astro/', '')}`;
};
/** Other languages need more letters. */
const isEnglish = site.language.startsWith('en');
const island = (page: BuiltPage) => islandOf(page, 'self-check');

describe('the founding article before any interaction', () => {
  // With its sources and with readers who don’t know a sign it is beyond the first congestion window: records 0023, 0026, 0032, 0035, 0036, 0037.
  it('fits HTML and CSS, those for paper among them, into 18,080 bytes', () => {
    const files = [article.html, ...stylesOf(article).map((path) => read(path).toString())];
    expect(files.reduce((sum, file) => sum + weight(atRoot(file)), 0)).toBeLessThanOrEqual(18_080 + withGiscus.bytes);
  });

  // It has a few words of the interface, which other languages need more letters for.
  it('loads at most 2,620 bytes of script, and 2,660 in another language than English', () => {
    expect(total(atFirst(article))).toBeLessThanOrEqual((isEnglish ? 2_620 : 2_660) + withGiscus.bytes);
  });

  it('asks for eight files at most, itself and an icon among them, beside the sheets of what its text holds', () => {
    const asked = article.document
      .querySelectorAll('link[rel=stylesheet],link[rel=preload],link[rel=icon],script[src],img')
      .filter((file) => !/\/(aside|code|margin|media|notes|table)\.[^/]+\.css$/.test(file.getAttribute('href') ?? ''));
    expect(1 + asked.length).toBeLessThanOrEqual(8 + withGiscus.files);
  });

  it('loads at most 380 bytes of fonts for each character that the publication uses, none of which can hold up or move the text', () => {
    const styles = stylesOf(article)
      .map((path) => read(path).toString())
      .join('');
    // A style sheet may escape what an address holds.
    const fonts = [...styles.matchAll(/url\(["']?([^"']+?\.woff2)/g)].map(([, path = '']) => path.replaceAll('\\', ''));
    expect(fonts).toHaveLength(3);
    const [cut] = fonts.map((path) => fontkit.create(read(path)) as fontkit.Font);
    const most = 380 * (cut?.characterSet.length ?? 0);
    expect(fonts.reduce((sum, path) => sum + read(path).length, 0)).toBeLessThanOrEqual(most);
    expect(styles.match(/font-display:\s*optional/g)).toHaveLength(3);
  });
});

describe('the self-check', () => {
  it('adds one file of at most 9,000 bytes when it nears the screen, and of 9,100 where words are longer than in English', () => {
    const added = island(article);
    expect(added).toHaveLength(1);
    expect(total(added)).toBeLessThanOrEqual(isEnglish ? 9_000 : 9_100);
  });

  it('keeps what is wanted later in files of its own: results, steps, a comparison, an outcome to take along', () => {
    const [selfCheck = ''] = island(article);
    const later = [...scriptGraph(selfCheck, true, atFirst(article))].filter(
      (path) => !island(article).includes(path) && !atFirst(article).has(path),
    );
    const names = later.map((path) => path.replace(/.*\/([\w-]+)\..*/, '$1'));
    expect(names).toEqual(expect.arrayContaining(['Comparison', 'Results', 'Steps', 'TakeAlong', 'panel']));
    expect(total(later)).toBeLessThanOrEqual(10_800);
  });

  it('carries no words or code of a kind that it is not', () => {
    const code = island(article)
      .map((script) => read(script).toString())
      .join('');
    for (const other of ['quiz-results', 'quiz-steps', 'comparison-request', 'take-along'])
      expect(code).not.toContain(other);
  });

  it('costs an outcome’s page little: what remembers its steps comes when a step is ticked', () => {
    const scripts = [...atFirst(page(specimens.outcome.join()))].filter(
      (path) => !atFirst(page(routes.about)).has(path),
    );
    expect(total(scripts)).toBeLessThanOrEqual(700);
  });

  it('costs a page without one nothing: there is one script for all pages, and a few kinds add their own', () => {
    const [opener] = scriptsOf(page(routes.about));
    for (const other of pages.filter(
      ({ document }) =>
        !document.querySelector(
          '[data-search-page],[data-outcome-of],[data-taken],[data-progress],[data-replies],[data-giscus],base[target]',
        ),
    ))
      expect(scriptsOf(other), other.path).toEqual([opener]);
  });
});

const planners = pages.filter(({ document }) => document.querySelector('[data-planner]'));

describe.runIf(planners.length > 0)('the planner', () => {
  it.each(planners)(
    'of $path weighs at most 14,540 bytes of script beside the self-check with which its page begins',
    (workshop) => {
      const beside = new Set(island(workshop));
      const own = islandOf(workshop, 'mount-planner').filter((script) => !beside.has(script));
      expect(own.length).toBeGreaterThan(2);
      expect(total(own)).toBeLessThanOrEqual(14_540);
    },
  );
});

describe('replies', () => {
  it('add at most 500 bytes of script to a page that names threads, and none to another', () => {
    const offer = script('ShownReplies');
    const beside = atFirst(article);
    expect(total([...scriptGraph(offer)].filter((path) => !beside.has(path)))).toBeLessThanOrEqual(500);
    for (const page of pages.filter(({ document }) => !document.querySelector('[data-replies]')))
      expect(scriptsOf(page), page.path).not.toContain(offer);
  });

  it('bring at most 4,000 bytes, 4,050 in another language, when they are asked for, beside the self-check’s file, which holds Preact', () => {
    const beside = new Set([...island(article), ...atFirst(article)]);
    const brought = [...scriptGraph(script('load-replies'))].filter((path) => !beside.has(path));
    expect(brought.length).toBeGreaterThan(0);
    expect(total(brought)).toBeLessThanOrEqual(isEnglish ? 4_000 : 4_050);
  });
});

describe('giscus', () => {
  it('brings at most 1,500 bytes when it is asked for, beside what is there at first', () => {
    const beside = new Set([...atFirst(article), ...scriptGraph(script('GithubReplies'))]);
    const brought = [...scriptGraph(script('load-giscus'))].filter((path) => !beside.has(path));
    expect(brought.length).toBeGreaterThan(0);
    expect(total(brought)).toBeLessThanOrEqual(1_500);
  });
});

describe.runIf(specimens.outcome.length > 0)('a step for the calendar', () => {
  it('brings at most 2,400 bytes, 2,450 in another language, when its form is asked for, beside the self-check’s file, which holds Preact', () => {
    const beside = new Set([...island(article), ...atFirst(page(specimens.outcome.join()))]);
    const brought = [...scriptGraph(script('load-reminder'))].filter((path) => !beside.has(path));
    expect(brought.length).toBeGreaterThan(0);
    expect(total(brought)).toBeLessThanOrEqual(isEnglish ? 2_400 : 2_450);
  });
});

describe('the form of a takeaway', () => {
  it('weighs at most 8,200 bytes of script beside the self-check’s file, which holds Preact', () => {
    const beside = new Set(island(article));
    const own = islandOf(article, 'mount-fill').filter((script) => !beside.has(script));
    expect(own.length).toBeGreaterThan(0);
    expect(total(own)).toBeLessThanOrEqual(8_200);
  });
});

const places = pages.flatMap((page) =>
  page.document
    .querySelectorAll('[data-explore]')
    .map((place) => ({ page, data: place.getAttribute('data-explore') ?? '' })),
);

describe.runIf(places.length > 0)('a figure that is explored', () => {
  it.each(places)(
    'of $data on $page.path weighs at most 4,000 bytes: its file, its sheet and its data',
    ({ page, data }) => {
      const own = islandOf(page, 'mount-explore');
      expect(own).toHaveLength(1);
      const [, sheet] = /["'`]([^"'`]+\.css)["'`]/.exec(read(own[0] ?? '').toString()) ?? [];
      if (!sheet) throw new Error(`${own[0]} brings no style sheet.`);
      expect(total([...own, sheet, data])).toBeLessThanOrEqual(4_000);
    },
  );
});
