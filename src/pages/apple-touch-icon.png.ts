import type { APIRoute } from 'astro';
import { touchIcon } from '../build/cards/touch-icon.ts';

export const GET: APIRoute = async () => new Response(await touchIcon(), { headers: { 'Content-Type': 'image/png' } });
