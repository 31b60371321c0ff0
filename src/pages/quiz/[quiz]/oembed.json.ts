import type { APIRoute, GetStaticPaths } from 'astro';
import { allQuizzes, type SelfCheck } from '../../../collections.ts';
import { quizCard } from '../../../build/cards/card.ts';
import { embedAddresses } from '../../../components/quiz/embed-addresses.ts';
import { oembed } from '../../../domain/quiz/embed.ts';
import { routes, site } from '../../../site.ts';

export const getStaticPaths = (async () =>
  (await allQuizzes()).map((quiz) => ({ params: { quiz: quiz.id }, props: { quiz } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ quiz: SelfCheck }> = ({ props: { quiz } }) =>
  Response.json(
    oembed(quiz, embedAddresses(quiz.id), { name: site.name, url: routes.absolute(routes.home) }, quizCard(quiz)),
  );
