import { bySituation, takeSelfCheck } from '#words/search.ts';
import type { Help } from '../../browser/search/help.ts';
import { wordsIn } from '../../domain/search/nearer.ts';
import type { Library } from '../../library/resolve.ts';
import { routes } from '../../site.ts';
import { marksOf } from '../drawing/marks-of.ts';

type Known = Pick<Library, 'articles' | 'quizzes' | 'takeaways' | 'workshops' | 'topics' | 'notFoundPage'>;

/** Returns the ways on where nothing is found; a publication without situations, self-checks or a drawing has none of them. */
export function searchHelp({ articles, quizzes, takeaways, workshops, topics, notFoundPage }: Known): Help {
  const pieces = [...articles, ...quizzes, ...takeaways, ...workshops];
  const { drawing } = notFoundPage;
  return {
    words: wordsIn([
      ...pieces.map(({ title }) => title),
      ...[...articles, ...workshops].map(({ standfirst }) => standfirst),
      ...articles.map(({ situation = '' }) => situation),
      ...topics.map(({ name }) => name),
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
