import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { seriesSchema } from './domain/series/schema.ts';
import { articleSchema } from './domain/article/schema.ts';
import { topicSchema } from './domain/topic/schema.ts';
import { workshopSchema } from './domain/article/schema.ts';
import { figureSchema } from './domain/figure/schema.ts';
import { examplePlanSchema, plannerWordsSchema } from './domain/planner/schema.ts';
import { pageSchema } from './domain/page/schema.ts';
import { takeawayProblems } from './domain/takeaway/problems.ts';
import { takeawaySchema } from './domain/takeaway/schema.ts';
import { anyKindSchema } from './domain/quiz/kinds/schema.ts';
import { problemsOf } from './domain/quiz/schema.ts';
import { readYaml, readYamlList, type ListedFields } from './library/content-file.ts';
import { contentFolder, type Checks } from './library/content-folder.ts';
import { contentList } from './library/content-list.ts';

/** A build for the tests reads a second folder of articles and of self-checks as well, which the site itself never shows. */
const written = (name: string) =>
  ['src/content', process.env.ALSO_WRITTEN ?? []].flat().map((folder) => `${folder}/${name}`);

const list = (name: string) => contentList(`src/content/${name}.yaml`, readYamlList);

const folder = <Schema extends z.ZodType>(
  folders: string[],
  extension: 'mdx' | 'yaml',
  checks: Checks<z.infer<Schema>> & { schema: Schema },
) => defineCollection({ loader: contentFolder(folders, extension, checks), schema: checks.schema });

export const collections = {
  articles: folder(written('articles'), 'mdx', { schema: articleSchema }),
  workshops: folder(['src/content/workshops'], 'mdx', { schema: workshopSchema }),
  pages: folder(['src/content/pages'], 'mdx', { schema: pageSchema }),
  quizzes: folder(written('quizzes'), 'yaml', { schema: anyKindSchema, problemsOf }),
  figures: folder(['src/content/figures'], 'yaml', { schema: figureSchema }),
  takeaways: folder(['src/content/takeaways'], 'yaml', { schema: takeawaySchema, problemsOf: takeawayProblems }),
  examplePlans: defineCollection({ loader: list('example-plan'), schema: examplePlanSchema }),
  planner: defineCollection({
    loader: contentList('src/content/planner.yaml', (text, file) => [readYaml(text, file).data as ListedFields]),
    schema: plannerWordsSchema,
  }),
  series: defineCollection({ loader: list('series'), schema: seriesSchema }),
  topics: defineCollection({ loader: list('topics'), schema: topicSchema }),
};
