import { counted } from '../../domain/count.ts';
import { effortOf } from '../../domain/quiz/duration.ts';
import { viewOf } from '../../domain/quiz/show/show.ts';
import type { Article } from '../../library/articles.ts';
import type { SelfCheck } from '../../library/quizzes.ts';
import type { Workshop } from '../../library/resolve.ts';
import type { Takeaway } from '../../library/takeaways.ts';
import { routes } from '../../site.ts';

/** Content as an entry of a list. */
export interface ListEntry {
  title: string;
  standfirst: string;
  href: string;
  /** Small words above the title: what it is, how long it takes. */
  note: string;
  /** Where the reader is when it helps: "You were told to wait". */
  situation?: string | undefined;
}

const pieceEntry = ({ title, standfirst, path: href }: Article | Workshop, note: string): ListEntry => ({
  title,
  standfirst,
  href,
  note,
});

export const articleEntry = (article: Article): ListEntry => ({
  ...pieceEntry(article, [article.topic?.name ?? [], counted(article.minutes, 'minute')].flat().join(' · ')),
  situation: article.situation,
});

/** An article as a part of a series, 1 for the first. */
export const seriesEntry = (article: Article, part: number): ListEntry =>
  pieceEntry(article, `Part ${part} · ${counted(article.minutes, 'minute')}`);

export const workshopEntry = (workshop: Workshop): ListEntry => pieceEntry(workshop, 'Workshop · free, about an hour');

export const quizEntry = (quiz: SelfCheck): ListEntry => ({
  title: quiz.title,
  standfirst: quiz.description,
  href: routes.quiz(quiz.id),
  note: `Self-check · ${effortOf(viewOf(quiz))}`,
});

export const takeawayEntry = ({ title, standfirst, path: href }: Takeaway): ListEntry => ({
  title,
  standfirst,
  href,
  note: 'Sheet to fill in',
});

/** The way to all takeaways; none where there are none. */
export const takeawaysEntries = (takeaways: readonly Takeaway[]): ListEntry[] =>
  takeaways.length === 0
    ? []
    : [
        {
          title: 'Takeaways',
          standfirst:
            'The documents that our articles tell you to write, each with an example, to print or to fill in here.',
          href: routes.takeaways,
          note: counted(takeaways.length, 'sheet'),
        },
      ];
