/** The content files as Astro hands them over, each checked by its schema, before they are resolved. */
import type { ArticleFields } from '../domain/article/schema.ts';
import type { AuthorFields } from '../domain/author/schema.ts';
import type { PageFields } from '../domain/page/schema.ts';
import type { SeriesFields } from '../domain/series/schema.ts';
import type { TakeawayFields } from '../domain/takeaway/schema.ts';
import type { KeptFields } from '../domain/replies/schema.ts';
import type { TallyFields } from '../domain/tally/schema.ts';
import type { TopicFields } from '../domain/topic/schema.ts';
import type { WorkshopFields } from '../domain/article/schema.ts';
import type { Figure } from '../domain/figure/schema.ts';
import type { ExamplePlan, PlannerWords } from '../domain/planner/schema.ts';
import type { Quiz } from '../domain/quiz/schema.ts';

export interface Entry<D> {
  id: string;
  data: D;
  /** Markdown below the front matter. */
  body?: string | undefined;
  /** Changes when the file does. */
  digest?: number | string;
}

export interface Entries {
  articles: readonly Entry<ArticleFields>[];
  workshops: readonly Entry<WorkshopFields>[];
  pages: readonly Entry<PageFields>[];
  quizzes: readonly Entry<Quiz>[];
  figures: readonly Entry<Figure>[];
  takeaways: readonly Entry<TakeawayFields>[];
  authors: readonly Entry<AuthorFields>[];
  tallies: readonly Entry<TallyFields>[];
  replies: readonly Entry<KeptFields>[];
  topics: readonly Entry<TopicFields>[];
  series: readonly Entry<SeriesFields>[];
  planner: readonly Entry<PlannerWords>[];
  examplePlans: readonly Entry<ExamplePlan>[];
}

/** The settings of the publication that resolving depends on. */
export interface Settings {
  /** Slug of the article that home puts first. */
  foundingArticle: string;
  /** IANA name of the zone in which days and hours are meant. */
  timeZone: string;
  /** The moment of this build: a piece that is scheduled for later is not in it. */
  now: Date;
  /** Whether drafts and scheduled pieces are shown, as they are to a writer at work. */
  showsAll: boolean;
}
