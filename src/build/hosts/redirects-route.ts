import type { APIRoute } from 'astro';
import { redirectsFile } from '../../domain/hosts/redirects-file.ts';
import { library } from '../../library/library.ts';

/** The file `_redirects`: a renamed piece answers at its old address with a real redirect, where the host reads it. */
export const GET: APIRoute = async () => new Response(redirectsFile((await library()).redirects));
