import type { APIRoute } from 'astro';
import { searchHelp } from '../../components/search/search-help.ts';
import { library } from '../../library/library.ts';

export const GET: APIRoute = async () => Response.json(searchHelp(await library()));
