import { bySituation, takeSelfCheck } from '#words/search.ts';
import type { Help } from '../../browser/search/help.ts';
import { wordsIn } from '../../domain/search/nearer.ts';
import type { Library } from '../../library/resolve.ts';
import { routes } from '../../site.ts';
import { marksOf } from '../drawing/marks-of.ts';

/** Of how many of each kind, the newest first, the words are known: a file that a reader waits for has no more than these. */
const most = 50;

type Known = Pick<Library, 'articles' | 'quizzes' | 'takeaways' | 'workshops' | 'topics' | 'notFoundPage'>;

/** Returns the ways on where nothing is found; a publication without situations, self-checks or a drawing has none of them. */
export function searchHelp({ notFoundPage, ...all }: Known): Help {
  const { drawing } = notFoundPage;
  const articles = all.articles.slice(0, most);
  const quizzes = all.quizzes.slice(0, most);
  const workshops = all.workshops.slice(0, most);
  const pieces = [...articles, ...quizzes, ...all.takeaways.slice(0, most), ...workshops];
  return {
    words: wordsIn([
      ...pieces.map(({ title }) => title),
      ...[...articles, ...workshops].map(({ standfirst }) => standfirst),
      ...articles.map(({ situation = '' }) => situation),
      ...all.topics.slice(0, most).map(({ name }) => name),
    ]),
    ways: [
      ...(articles.some(({ situation }) => situation)
        ? [{ text: bySituation, href: `${routes.home}#situations` }]
        : []),
      ...(quizzes.length > 0 ? [{ text: takeSelfCheck, href: routes.quizzes }] : []),
    ],
    ...(drawing && { drawing: { ground: drawing.ground, marks: marksOf(drawing) } }),
  };
}
