import type { APIRoute, GetStaticPaths } from 'astro';
import { allQuizzes } from '../../../collections.ts';
import { quizStylesFile } from '../../../build/quiz-styles.ts';

export const getStaticPaths = (async () =>
  (await allQuizzes()).map((quiz) => {
    const { css, hash } = quizStylesFile(quiz);
    return { params: { quiz: quiz.id, hash }, props: { css } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ css: string }> = ({ props }) =>
  new Response(props.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
