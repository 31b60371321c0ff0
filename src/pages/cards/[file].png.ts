import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../build/cards/card.ts';
import { cardPicture, drawAhead } from '../../build/cards/draw.ts';
import { everyCard } from '../../build/cards/every-card.ts';
import { library } from '../../library/library.ts';

export const getStaticPaths = (async () => {
  const cards = everyCard(await library());
  // A build asks every route for its paths before it writes the first page: cards are drawn beside them all.
  if (import.meta.env.PROD) void drawAhead(cards, console.info);
  return cards.map((card) => ({ params: { file: card.file }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await cardPicture(props.card), { headers: { 'Content-Type': 'image/png' } });
