import { oembed } from '../../domain/quiz/embed.ts';
import type { SelfCheck } from '../../library/quizzes.ts';
import { routes, site } from '../../site.ts';
import { quizCard } from '../cards/card.ts';
import { embedAddresses } from './embed-addresses.ts';

/** The oEmbed response of a self-check: how another site frames it. */
export const quizOembed = (quiz: SelfCheck) =>
  oembed(quiz, embedAddresses(quiz.id), { name: site.name, url: routes.absolute(routes.home) }, quizCard(quiz));
