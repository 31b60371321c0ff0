import { describe, expect, it } from 'vitest';
import { checkNavigation } from '../../src/library/addresses.ts';
import { resolvePages } from '../../src/library/pages.ts';
import { routes } from '../../src/site.ts';
import { entriesOf } from '../fixtures/entries.ts';

const { pages } = entriesOf();
const named = (id: string) => ({ id, data: { title: id, description: id } });

describe('pages of plain words', () => {
  it('have addresses of their own, but for the one that is shown where there is nothing', () => {
    const { pages: out, notFoundPage } = resolvePages([...pages, named('imprint')]);
    expect(out.map(({ path }) => path)).toEqual([routes.about, routes.link('/imprint/')]);
    expect(notFoundPage.title).toBe('Title of not-found');
  });

  it('are missed by name', () => {
    expect(() => resolvePages([named('about')])).toThrow(
      'src/content/pages/not-found.mdx: this page is missing, and every publication has one. Add it.',
    );
  });

  it('leave the addresses of other pages alone', () => {
    expect(() => resolvePages([...pages, named('search')])).toThrow(
      "src/content/pages/search.mdx: /search/ is another page's address. Rename the file.",
    );
  });
});

describe('checkNavigation', () => {
  const check = (path: string) =>
    checkNavigation({ head: [{ name: 'There', path: '/there/#part' }], foot: [{ name: 'Here', path }] }, ['/there/']);

  it('passes links to pages of this build and to other sites', () => {
    expect(() => check('https://else.example/')).not.toThrow();
    expect(() => check('/there/')).not.toThrow();
  });

  it('refuses one that leads nowhere', () => {
    expect(() => check('/workshops/gone/')).toThrow(
      'src/site.ts, navigation.foot[0]: there is no page /workshops/gone/ to go to from “Here”. Correct the path, or delete the link.',
    );
  });
});
