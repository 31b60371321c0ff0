import type { APIRoute } from 'astro';
import { library } from '../library/library.ts';
import { routes } from '../site.ts';

/** The file `_redirects`: a renamed piece answers at its old address with a real redirect. */
export const GET: APIRoute = async () => {
  const { everyArticle, everyWorkshop } = await library();
  const lines = [
    ...everyArticle.flatMap(({ path, formerSlugs }) =>
      formerSlugs.map((slug) => `${routes.article(slug)} ${path} 301\n`),
    ),
    ...everyWorkshop.flatMap(({ path, formerSlugs }) =>
      formerSlugs.map((slug) => `${routes.workshop(slug)} ${path} 301\n`),
    ),
  ];
  return new Response(lines.join(''));
};
