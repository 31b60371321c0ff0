import type { APIRoute, GetStaticPaths } from 'astro';
import { outcomeStyles } from '../../../build/quiz/outcome-styles.ts';
import { library } from '../../../library/library.ts';

export const getStaticPaths = (async () =>
  (await library()).quizzes.map((quiz) => {
    const { css, hash } = outcomeStyles(quiz);
    return { params: { quiz: quiz.id, hash }, props: { css } };
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ css: string }> = ({ props }) =>
  new Response(props.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
