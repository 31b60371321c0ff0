import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../build/cards/card.ts';
import { drawForThisBuild } from '../../build/cards/card-files.ts';
import { cardPicture } from '../../build/cards/draw.ts';
import { everyCard } from '../../build/cards/every-card.ts';
import { library } from '../../library/library.ts';

export const getStaticPaths = (async () => {
  const cards = everyCard(await library());
  const paths = cards.map((card) => ({ params: { file: card.file }, props: { card } }));
  if (import.meta.env.DEV) return paths;
  // A build asks every route for its paths before it writes the first page: cards are drawn beside them all.
  drawForThisBuild(cards);
  return paths.slice(0, 0);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await cardPicture(props.card), { headers: { 'Content-Type': 'image/png' } });
