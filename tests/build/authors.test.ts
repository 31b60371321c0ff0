import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { mf2 } from 'microformats-parser';
import { describe, expect, it, vi } from 'vitest';
import { feedParts } from '../../src/build/feeds/items.ts';
import { jsonFeed } from '../../src/build/feeds/json-feed.ts';
import { rssFeed } from '../../src/build/feeds/rss.ts';
import { structuredAuthor, structuredPiece } from '../../src/build/head/structured-data.ts';
import PieceDates from '../../src/components/article/PieceDates.astro';
import { resolveLibrary, type Piece } from '../../src/library/resolve.ts';
import { routes, site } from '../../src/site.ts';
import { article, entriesOf, settings } from '../fixtures/entries.ts';

vi.mock('../../src/build/feeds/content.ts', () => ({ feedContent: () => () => Promise.resolve('') }));

const forms = {} as Parameters<typeof rssFeed>[1];
const mai = { id: 'mai', name: 'Mai & Söhne', about: 'Mai leads a team of nine.', link: 'https://mai.example/' };
const resolve = (...articles: Parameters<typeof article>[]) =>
  resolveLibrary(
    entriesOf({
      articles: [article('article-0', { published: '2020-01-01' }), ...articles.map((one) => article(...one))],
      workshops: [],
      authors: [{ id: 'mai', data: mai }],
    }),
    settings,
  );
const library = resolve(['by-mai', { author: 'mai' }]);
const [byMai, founding] = library.articles;
const page = routes.absolute(routes.author('mai'));
const dataOf = (piece: Piece | undefined) =>
  piece &&
  structuredPiece(piece, { card: { url: '' } as Parameters<typeof structuredPiece>[1]['card'], breadcrumbs: [] })[0];

describe('an article by an author', () => {
  it('has their name under its title, with the address of their page', async () => {
    const container = await AstroContainer.create();
    const authorOf = async (piece: Piece | undefined) => {
      const html = await container.renderToString(PieceDates, { props: { piece } });
      const { items } = mf2(`<div class="h-entry">${html}</div>`, { baseUrl: routes.absolute(routes.home) });
      return items[0]?.properties.author;
    };
    expect(await authorOf(byMai)).toMatchObject([{ properties: { name: [mai.name], url: [page] } }]);
    expect(await authorOf(founding)).toMatchObject([{ properties: { name: [site.name] } }]);
  });

  it('is that of a person to search engines, and one by nobody else that of the publication', () => {
    expect(dataOf(byMai)).toMatchObject({ author: { '@type': 'Person', name: mai.name, url: page } });
    expect(dataOf(founding)).toMatchObject({ author: { '@type': 'Organization', name: site.name } });
  });

  it('is theirs in feeds', async () => {
    const [part] = feedParts(library);
    const { items } = (await (await jsonFeed(part, forms)).json()) as { items: { authors?: unknown }[] };
    expect(items.map(({ authors }) => authors)).toEqual([[{ name: mai.name, url: page }], undefined]);
    const rss = await (await rssFeed(part, forms)).text();
    expect(rss.match(/<dc:creator>.*?<\/dc:creator>/g)).toEqual(['<dc:creator>Mai &amp; Söhne</dc:creator>']);
    expect(rss).toContain('xmlns:dc="http://purl.org/dc/elements/1.1/"');
  });
});

describe('the page of an author', () => {
  it('says whom it is about to search engines', () => {
    expect(library.authors.flatMap(structuredAuthor)).toEqual([
      {
        '@type': 'ProfilePage',
        mainEntity: { '@type': 'Person', name: mai.name, url: page, description: mai.about, sameAs: mai.link },
      },
    ]);
  });
});

describe('feeds of a publication without authors', () => {
  it('name none and know no words for them', async () => {
    const [part] = feedParts(resolve());
    expect(await (await rssFeed(part, forms)).text()).not.toMatch(/dc:|purl/);
  });
});
