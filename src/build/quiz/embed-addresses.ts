import type { EmbedAddresses } from '../../domain/quiz/embed.ts';
import { routes } from '../../site.ts';

export const embedAddresses = (quiz: string): EmbedAddresses => ({
  frame: routes.absolute(routes.quizEmbed(quiz)),
  script: routes.absolute(routes.embedScript),
});
