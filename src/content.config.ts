import { defineCollection } from 'astro:content';
import { seriesSchema } from './domain/series/schema.ts';
import { articleSchema } from './domain/article/schema.ts';
import { topicSchema } from './domain/topic/schema.ts';
import { workshopSchema } from './domain/article/schema.ts';
import { figureSchema } from './domain/figure/schema.ts';
import { examplePlanSchema, plannerWordsSchema } from './domain/planner/schema.ts';
import { quizSchema } from './domain/quiz/schema.ts';
import { readYaml, readYamlList, type ListedFields } from './library/content-file.ts';
import { contentFolder } from './library/content-folder.ts';
import { contentList } from './library/content-list.ts';

/** A build for the tests reads the articles of a second folder as well, which the site itself never shows. */
const articleFolders = ['src/content', process.env.ALSO_WRITTEN ?? []].flat().map((folder) => `${folder}/articles`);

const list = (name: string) => contentList(`src/content/${name}.yaml`, readYamlList);

export const collections = {
  articles: defineCollection({ loader: contentFolder(articleFolders, 'mdx'), schema: articleSchema }),
  workshops: defineCollection({ loader: contentFolder(['src/content/workshops'], 'mdx'), schema: workshopSchema }),
  quizzes: defineCollection({ loader: contentFolder(['src/content/quizzes'], 'yaml'), schema: quizSchema }),
  figures: defineCollection({ loader: contentFolder(['src/content/figures'], 'yaml'), schema: figureSchema }),
  examplePlans: defineCollection({ loader: list('example-plan'), schema: examplePlanSchema }),
  planner: defineCollection({
    loader: contentList('src/content/planner.yaml', (text, file) => [readYaml(text, file).data as ListedFields]),
    schema: plannerWordsSchema,
  }),
  series: defineCollection({ loader: list('series'), schema: seriesSchema }),
  topics: defineCollection({ loader: list('topics'), schema: topicSchema }),
};
