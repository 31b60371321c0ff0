import type { APIRoute, GetStaticPaths } from 'astro';
import { listParts } from '../../../build/list-parts.ts';
import { takeableQuiz } from '../../../build/quiz/takeable-quiz.ts';
import { library } from '../../../library/library.ts';
import type { SelfCheck } from '../../../library/quizzes.ts';

/** Needed where the list of self-checks is on several pages: each knows its own, and asks for the others. */
export const getStaticPaths = (async () => {
  const { quizzes } = await library();
  return listParts(quizzes).length === 1 ? [] : quizzes.map((quiz) => ({ params: { quiz: quiz.id }, props: { quiz } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ quiz: SelfCheck }> = ({ props }) => Response.json(takeableQuiz(props.quiz));
