import { shared } from '#words/outcome.ts';
import { about, starter, starterWithOutcome } from '#words/replies.ts';
import type { SelfCheck } from '../../library/quizzes.ts';
import type { Shared } from '../../domain/share/networks.ts';
import type { ReplyAbout } from '../../domain/replies/ways.ts';
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

/** Returns what a reply at the end of an outcome is about: the self-check, and the outcome where the reader says so. */
export function replyTo(quiz: SelfCheck, outcome: { id: string; title: string }): ReplyAbout {
  const title = about(quiz.title);
  return {
    url: routes.absolute(routes.quiz(quiz.id)),
    title,
    text: starter(undefined),
    outcome: {
      url: routes.absolute(routes.outcome(quiz.id, outcome.id)),
      title,
      text: starterWithOutcome(outcome.title),
    },
  };
}
