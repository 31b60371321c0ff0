import type { APIRoute } from 'astro';
import { redirectsFile } from '../domain/redirects.ts';
import { library } from '../library/library.ts';
import { routes } from '../site.ts';

/** The file `_redirects`: a renamed piece answers at its old address with a real redirect, where the host reads it. */
export const GET: APIRoute = async () => {
  const { everyArticle, everyWorkshop } = await library();
  const moved = [...everyArticle, ...everyWorkshop].flatMap(({ kind, path, formerSlugs }) =>
    formerSlugs.map((slug) => ({ from: kind === 'article' ? routes.article(slug) : routes.workshop(slug), to: path })),
  );
  return new Response(redirectsFile(moved));
};
