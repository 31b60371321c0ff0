import type { APIRoute, GetStaticPaths } from 'astro';
import { allArticles, allQuizzes, allWorkshops } from '../../collections.ts';
import { outcomeCard, pieceCard, quizCard, siteCard, type Card } from '../../components/card/card.ts';
import { drawCard } from '../../components/card/draw.ts';

export const getStaticPaths = (async () => {
  const [articles, workshops, quizzes] = await Promise.all([allArticles(), allWorkshops(), allQuizzes()]);
  const cards = [
    siteCard(),
    ...[...articles, ...workshops].map(pieceCard),
    ...quizzes.flatMap((quiz) => [quizCard(quiz), ...quiz.outcomes.map((outcome) => outcomeCard(quiz, outcome))]),
  ];
  return cards.map((card) => ({ params: { file: card.file }, props: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await drawCard(props.card), { headers: { 'Content-Type': 'image/png' } });
