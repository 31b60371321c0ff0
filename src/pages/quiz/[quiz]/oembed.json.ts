import type { APIRoute, GetStaticPaths } from 'astro';
import { quizOembed } from '../../../build/quiz/oembed.ts';
import { library } from '../../../library/library.ts';
import type { SelfCheck } from '../../../library/quizzes.ts';

export const getStaticPaths = (async () =>
  (await library()).quizzes.map((quiz) => ({
    params: { quiz: quiz.id },
    props: { quiz },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ quiz: SelfCheck }> = ({ props }) => Response.json(quizOembed(props.quiz));
