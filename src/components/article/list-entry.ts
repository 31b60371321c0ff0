import type { ArticlePiece, SelfCheck, Topic, WorkshopPiece } from '../../collections.ts';
import { counted } from '../../domain/count.ts';
import { effortOf } from '../../domain/quiz/duration.ts';
import { routes } from '../../site.ts';

/** Content as a line of a list. */
export interface Listed {
  title: string;
  standfirst: string;
  href: string;
  /** Small words above the title: what it is, how long it takes. */
  note: string;
}

export const listedArticle = (article: ArticlePiece, topics: readonly Topic[]): Listed => ({
  title: article.title,
  standfirst: article.standfirst,
  href: routes.article(article.id),
  note: `${topics.find((topic) => topic.id === article.topic)?.name ?? article.topic} · ${counted(article.minutes, 'minute')}`,
});

export const listedWorkshop = (workshop: WorkshopPiece): Listed => ({
  title: workshop.title,
  standfirst: workshop.standfirst,
  href: routes.workshop(workshop.id),
  note: 'Workshop · free, about an hour',
});

export const listedQuiz = (quiz: SelfCheck): Listed => ({
  title: quiz.title,
  standfirst: quiz.description,
  href: routes.quiz(quiz.id),
  note: `Self-check · ${effortOf(quiz)}`,
});
