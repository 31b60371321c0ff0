import * as say from '#words/list.ts';
import { minutes, partInList } from '#words/piece.ts';
import { takeaways as takeawaysName } from '#words/places.ts';
import type { Drawing } from '../../domain/drawing/schema.ts';
import { effortOf } from '../../domain/quiz/duration.ts';
import { viewOf } from '../../domain/quiz/show/show.ts';
import type { Article } from '../../library/articles.ts';
import type { SelfCheck } from '../../library/quizzes.ts';
import type { Workshop } from '../../library/resolve.ts';
import type { Takeaway } from '../../library/takeaways.ts';
import { routes, site } from '../../site.ts';

/** Content as an entry of a list. */
export interface ListEntry {
  title: string;
  standfirst: string;
  href: string;
  /** Small words above the title: what it is, how long it takes. */
  note: string;
  /** Where the reader is when it helps: "You were told to wait". */
  situation?: string | undefined;
  drawing?: Drawing | undefined;
  /** The article's slug, where its place in a series is remembered. */
  part?: string;
}

const dayFormat = new Intl.DateTimeFormat(site.language, { day: 'numeric', month: 'long', timeZone: site.timeZone });

const pieceEntry = ({ title, standfirst, path: href, drawing }: Article | Workshop, note: string): ListEntry => ({
  title,
  standfirst,
  href,
  note,
  drawing,
});

export const articleEntry = (article: Article): ListEntry => ({
  ...pieceEntry(article, [article.topic?.name ?? [], minutes(article.minutes)].flat().join(' · ')),
  situation: article.situation,
});

/** An article in the list of its year: with the day on which it appeared. */
export const yearEntry = (article: Article): ListEntry => ({
  ...pieceEntry(article, `${dayFormat.format(article.published.at)} · ${minutes(article.minutes)}`),
  drawing: undefined,
});

/** An article as a part of a series, 1 for the first. */
export const seriesEntry = (article: Article, part: number): ListEntry => ({
  ...pieceEntry(article, `${partInList(part)} · ${minutes(article.minutes)}`),
  part: article.id,
});

export const workshopEntry = (workshop: Workshop): ListEntry => pieceEntry(workshop, say.workshopNote);

export const quizEntry = (quiz: SelfCheck): ListEntry => ({
  title: quiz.title,
  standfirst: quiz.description,
  href: routes.quiz(quiz.id),
  note: say.selfCheckNote(effortOf(viewOf(quiz))),
});

export const takeawayEntry = ({ title, standfirst, path: href }: Takeaway): ListEntry => ({
  title,
  standfirst,
  href,
  note: say.takeawayNote,
});

/** The way to all takeaways; none where there are none. */
export const takeawaysEntries = (takeaways: readonly Takeaway[]): ListEntry[] =>
  takeaways.length === 0
    ? []
    : [
        {
          title: takeawaysName,
          standfirst: say.aboutTakeaways,
          href: routes.takeaways,
          note: say.sheets(takeaways.length),
        },
      ];
