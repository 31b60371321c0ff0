import { finishedArticles, quizzes, workshops } from './source-files.ts';

/** The words of a text, in small letters. */
export const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\d’]+/gu) ?? [];

/** The words of a piece without its tags, and without the titles of other pieces that it links to. */
export const plain = (body: string) => body.replace(/<[^>]*>/g, ' ').replace(/\[[^\]]*\]\([^)]*\)/g, ' | ');

/** What pieces and outcomes tell a reader to say. */
export const scripts = [
  ...[...finishedArticles, ...workshops].flatMap(({ id, body }) =>
    [...body.matchAll(/<Say [^>]*>\s*([^]*?)<\/Say>/g)].map(([, words = '']) => ({ id, words })),
  ),
  ...quizzes.flatMap(({ id, data }) =>
    (data as { outcomes: { say?: { words: string }[] }[] }).outcomes.flatMap(({ say = [] }) =>
      say.map(({ words }) => ({ id, words })),
    ),
  ),
];
