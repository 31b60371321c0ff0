import type { APIRoute, GetStaticPaths } from 'astro';
import { quizCard } from '../../../build/cards/card.ts';
import { embedAddresses } from '../../../build/quiz/embed-addresses.ts';
import { oembed } from '../../../domain/quiz/embed.ts';
import { library } from '../../../library/library.ts';
import type { SelfCheck } from '../../../library/quizzes.ts';
import { routes, site } from '../../../site.ts';

export const getStaticPaths = (async () =>
  (await library()).quizzes.map((quiz) => ({
    params: { quiz: quiz.id },
    props: { quiz },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ quiz: SelfCheck }> = ({ props: { quiz } }) =>
  Response.json(
    oembed(quiz, embedAddresses(quiz.id), { name: site.name, url: routes.absolute(routes.home) }, quizCard(quiz)),
  );
