import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { parse } from 'yaml';
import { seriesSchema } from './domain/series/schema.ts';
import { articleSchema } from './domain/article/schema.ts';
import { topicSchema } from './domain/topic/schema.ts';
import { workshopSchema } from './domain/article/schema.ts';
import { figureSchema } from './domain/figure/schema.ts';
import { examplePlanSchema, plannerWordsSchema } from './domain/planner/schema.ts';
import { quizSchema } from './domain/quiz/schema.ts';
import { contentFolder } from './library/content-folder.ts';

/** A build for the tests reads the articles of a second folder as well, which the site itself never shows. */
const articleFolders = ['src/content', process.env.ALSO_WRITTEN ?? []].flat().map((folder) => `${folder}/articles`);

export const collections = {
  articles: defineCollection({ loader: contentFolder(articleFolders, 'mdx'), schema: articleSchema }),
  workshops: defineCollection({ loader: contentFolder(['src/content/workshops'], 'mdx'), schema: workshopSchema }),
  quizzes: defineCollection({ loader: contentFolder(['src/content/quizzes'], 'yaml'), schema: quizSchema }),
  figures: defineCollection({ loader: contentFolder(['src/content/figures'], 'yaml'), schema: figureSchema }),
  examplePlans: defineCollection({ loader: file('src/content/example-plan.yaml'), schema: examplePlanSchema }),
  planner: defineCollection({
    loader: file('src/content/planner.yaml', { parser: (text) => [parse(text) as Record<string, unknown>] }),
    schema: plannerWordsSchema,
  }),
  series: defineCollection({ loader: file('src/content/series.yaml'), schema: seriesSchema }),
  topics: defineCollection({ loader: file('src/content/topics.yaml'), schema: topicSchema }),
};
