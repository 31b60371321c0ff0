import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../build/cards/card.ts';
import { cardPicture } from '../../build/cards/draw.ts';
import { everyCard } from '../../build/cards/every-card.ts';
import { library } from '../../library/library.ts';

export const getStaticPaths = (async () =>
  everyCard(await library()).map((card) => ({
    params: { file: card.file },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await cardPicture(props.card), { headers: { 'Content-Type': 'image/png' } });
