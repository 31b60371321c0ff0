/** The kinds of content: the folder or the file of each, and the rules that it is checked by. */
import type { z } from 'astro/zod';
import { articleSchema, workshopSchema } from '../domain/article/schema.ts';
import { authorSchema } from '../domain/author/schema.ts';
import { figureProblems } from '../domain/figure/explore/problems.ts';
import { figureSchema } from '../domain/figure/schema.ts';
import { pageSchema } from '../domain/page/schema.ts';
import { examplePlanSchema, plannerWordsSchema } from '../domain/planner/schema.ts';
import { anyKindSchema } from '../domain/quiz/kinds/schema.ts';
import { problemsOf } from '../domain/quiz/schema.ts';
import { seriesSchema } from '../domain/series/schema.ts';
import { takeawayProblems } from '../domain/takeaway/problems.ts';
import { takeawaySchema } from '../domain/takeaway/schema.ts';
import { keptSchema } from '../domain/replies/schema.ts';
import { tallySchema } from '../domain/tally/schema.ts';
import { topicSchema } from '../domain/topic/schema.ts';
import { readYaml, readYamlList, type ListedFields } from './content-file.ts';
import type { FieldProblem } from './field-errors.ts';

interface Rules<Schema extends z.ZodType> {
  schema: Schema;
  /** Returns what else is wrong with fields that are right by themselves. */
  problemsOf?: (fields: z.infer<Schema>) => readonly FieldProblem[];
}

interface Folder<Schema extends z.ZodType> extends Rules<Schema> {
  /** The ending of its files. */
  extension: 'mdx' | 'yaml';
  /** A thing of this kind, for a message to a writer. */
  name: string;
}

interface ListFile<Schema extends z.ZodType> extends Rules<Schema> {
  /** Gives the entries of the file's text. */
  read: (contents: string, file: string) => ListedFields[];
}

const folder = <Schema extends z.ZodType>(kind: Folder<Schema>) => kind;
const list = <Schema extends z.ZodType>(schema: Schema): ListFile<Schema> => ({ schema, read: readYamlList });

/** Kinds with a file for each entry, by the name of their folder. */
export const contentFolders = {
  articles: folder({ extension: 'mdx', name: 'an article', schema: articleSchema }),
  workshops: folder({ extension: 'mdx', name: 'a workshop', schema: workshopSchema }),
  pages: folder({ extension: 'mdx', name: 'a page of plain words', schema: pageSchema }),
  quizzes: folder({ extension: 'yaml', name: 'a self-check', schema: anyKindSchema, problemsOf }),
  figures: folder({ extension: 'yaml', name: 'a figure', schema: figureSchema, problemsOf: figureProblems }),
  takeaways: folder({
    extension: 'yaml',
    name: 'a takeaway',
    schema: takeawaySchema,
    problemsOf: takeawayProblems,
  }),
  replies: folder({ extension: 'yaml', name: 'a file of replies', schema: keptSchema }),
  tallies: folder({ extension: 'yaml', name: 'a tally', schema: tallySchema }),
};

/** Kinds whose entries are in one file, by its name without ".yaml". */
export const contentLists = {
  authors: list(authorSchema),
  'example-plan': list(examplePlanSchema),
  planner: {
    ...list(plannerWordsSchema),
    read: (contents: string, file: string) => [readYaml(contents, file).data as ListedFields],
  },
  series: list(seriesSchema),
  topics: list(topicSchema),
};

export type FolderName = keyof typeof contentFolders;
export type ListName = keyof typeof contentLists;

/** Folders with a second one beside src/content/, which a build for the tests reads as well and the site never shows. */
const alsoWritten: readonly FolderName[] = ['articles', 'quizzes', 'replies', 'tallies'];

/** Returns the folders of a kind. */
export const placesOf = (name: FolderName): string[] =>
  ['src/content', alsoWritten.includes(name) ? (process.env.ALSO_WRITTEN ?? []) : []]
    .flat()
    .map((place) => `${place}/${name}`);
