import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolvePages, takenAddresses } from '../../src/library/pages.ts';
import { navigationProblems, pageProblems } from '../../src/library/parts.ts';
import { routes } from '../../src/site.ts';
import { entriesOf } from '../fixtures/entries.ts';

const { pages } = entriesOf();
const named = (id: string) => ({ id, data: { title: id, description: id } });
const files = (...ids: string[]) =>
  ids.map((id) => ({
    ...{ file: `src/content/pages/${id}.mdx`, kind: 'pages' as const, contents: '', yaml: '', linesAbove: 1 },
    ...{ entries: [{ id, data: {}, isRight: true, path: [] }], problems: [] },
  }));

describe('resolvePages', () => {
  it('gives each page an address of its own, but for the one that is shown where there is nothing', () => {
    const { pages: out, notFoundPage } = resolvePages([...pages, named('imprint')]);
    expect(out.map(({ path }) => path)).toEqual([routes.about, routes.link('/imprint/')]);
    expect(notFoundPage.title).toBe('Title of not-found');
  });
});

describe('takenAddresses', () => {
  it('has the first step of every address of the engine', () => {
    const steps = readdirSync('src/pages')
      .filter((name) => /^[a-z-]+(\.astro)?$/.test(name) && name !== 'index.astro')
      .map((name) => name.replace('.astro', ''));
    expect(steps.length).toBeGreaterThan(10);
    expect(steps.filter((step) => !takenAddresses.includes(step))).toEqual([]);
  });
});

describe('pageProblems', () => {
  it('misses the pages that every publication has, by name', () => {
    expect(pageProblems(files('about'))).toEqual([
      {
        file: 'src/content/pages/not-found.mdx',
        message: 'this page is missing, and every publication has one. Add it.',
      },
    ]);
  });

  it('leaves the addresses of other pages alone', () => {
    expect(pageProblems(files('about', 'not-found', 'search'))).toEqual([
      { file: 'src/content/pages/search.mdx', message: "/search/ is another page's address. Rename the file." },
    ]);
  });
});

describe('navigationProblems', () => {
  const problems = (path: string) =>
    navigationProblems(
      { head: [{ name: 'There', path: '/there/#part' }], foot: [{ name: 'Here', path }] },
      { has: (known) => known === '/there/', waits: () => undefined },
    );

  it('passes links to pages of this build and to other sites', () => {
    expect(problems('https://else.example/')).toEqual([]);
    expect(problems('/there/')).toEqual([]);
  });

  it('refuses one that leads nowhere', () => {
    expect(problems('/workshops/gone/')).toEqual([
      {
        file: 'src/site.ts',
        field: 'navigation.foot[0]',
        message: 'there is no page /workshops/gone/ to go to from “Here”. Correct the path, or delete the link.',
      },
    ]);
  });
});
