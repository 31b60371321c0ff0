import { describe, expect, it } from 'vitest';
import { routes } from '../../src/site.ts';
import { series } from '../content/source-files.ts';
import { page, sitemap } from './dist.ts';

describe.runIf(series.length > 0)('the page of all parts', () => {
  describe.each(series)('of $id', ({ id }) => {
    const { document } = page(routes.wholeSeries(id));
    const parts = page(routes.series(id)).document.querySelectorAll('[data-part] a');

    it('has every part in its order', () => {
      const titles = document.querySelectorAll('.whole-part header h2').map(({ text }) => text.trim());
      expect(titles).toEqual(parts.map(({ text }) => text.trim()));
      expect(titles.length).toBeGreaterThan(1);
    });

    it('has ids of its own for all, and an element for each that is named', () => {
      const ids = document.querySelectorAll('[id]').map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const named = document
        .querySelectorAll('main a[href^="#"]')
        .map((link) => decodeURI(link.getAttribute('href')?.slice(1) ?? ''));
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !ids.includes(name))).toEqual([]);
    });

    it('has nothing to tick or to fill in', () => {
      expect(document.querySelectorAll('main :is(input, textarea, button, form)').map(String)).toEqual([]);
    });

    it('is left to the series’ own page by search engines', () => {
      expect(document.querySelector('[rel=canonical]')?.getAttribute('href')).toBe(routes.absolute(routes.series(id)));
      expect(document.querySelector('[name=robots]')?.getAttribute('content')).toBe('noindex');
      expect(sitemap().map(({ url }) => url)).not.toContain(routes.absolute(routes.wholeSeries(id)));
      expect(document.querySelector('[data-pagefind-body]')).toBeNull();
    });
  });
});
