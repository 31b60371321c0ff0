import type { APIRoute, GetStaticPaths } from 'astro';
import { library } from '../../collections.ts';
import { outcomeCard, pieceCard, quizCard, siteCard, type Card } from '../../build/cards/card.ts';
import { cardPicture } from '../../build/cards/draw.ts';

export const getStaticPaths = (async () => {
  const { articles, workshops, quizzes } = await library();
  const cards = [
    siteCard(),
    ...[...articles, ...workshops].map(pieceCard),
    ...quizzes.flatMap((quiz) => [
      quizCard(quiz),
      ...quiz.outcomes.flatMap((outcome) => [outcomeCard(quiz, outcome), outcomeCard(quiz, outcome, 'square')]),
    ]),
  ];
  return cards.map((card) => ({ params: { file: card.file }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await cardPicture(props.card), { headers: { 'Content-Type': 'image/png' } });
