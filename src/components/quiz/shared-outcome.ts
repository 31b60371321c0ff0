import { shared } from '#words/outcome.ts';
import type { SelfCheck } from '../../library/quizzes.ts';
import type { Shared } from '../../domain/share/networks.ts';
import { asSentence, lengthOf } from '../../domain/quiz/duration.ts';
import { viewOf } from '../../domain/quiz/show/show.ts';
import { routes, site } from '../../site.ts';

/** Returns the words and the address that an outcome's share links offer: its own page, whatever the answers were. */
export function sharedOutcome(quiz: SelfCheck, outcome: { id: string; title: string }): Shared {
  return {
    url: routes.absolute(routes.outcome(quiz.id, outcome.id)),
    title: outcome.title,
    text: shared(asSentence(quiz.title), lengthOf(viewOf(quiz)), site.readers),
  };
}
