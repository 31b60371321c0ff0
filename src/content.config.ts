import { basename } from 'node:path';
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { articleSchema } from './domain/article/schema.ts';
import { seriesSchema } from './domain/article/series.ts';
import { topicSchema } from './domain/article/topic.ts';
import { workshopSchema } from './domain/article/workshop.ts';
import { figureSchema } from './domain/figure/schema.ts';
import { examplePlanSchema, plannerWordsSchema } from './domain/planner/schema.ts';
import { quizSchema } from './domain/quiz/schema.ts';
import { writtenIn } from './build/written.ts';

const folder = (name: string, pattern: string) => glob({ base: `src/content/${name}`, pattern });

/** The articles; a build for the tests reads those of a second folder as well, which the site itself never shows. */
const articles = glob({
  base: '.',
  pattern: writtenIn('articles'),
  generateId: ({ entry }) => basename(entry, '.mdx'),
});

export const collections = {
  articles: defineCollection({ loader: articles, schema: articleSchema }),
  workshops: defineCollection({ loader: folder('workshops', '*.mdx'), schema: workshopSchema }),
  quizzes: defineCollection({ loader: folder('quizzes', '*.yaml'), schema: quizSchema }),
  figures: defineCollection({ loader: folder('figures', '*.yaml'), schema: figureSchema }),
  examplePlans: defineCollection({ loader: file('src/content/example-plan.yaml'), schema: examplePlanSchema }),
  planner: defineCollection({
    loader: file('src/content/planner.yaml', { parser: (text) => [parse(text)] }),
    schema: plannerWordsSchema,
  }),
  series: defineCollection({ loader: file('src/content/series.yaml'), schema: seriesSchema }),
  topics: defineCollection({ loader: file('src/content/topics.yaml'), schema: topicSchema }),
};
