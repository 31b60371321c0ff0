import { defineCollection } from 'astro:content';
import { contentFolder } from './library/content-folder.ts';
import { contentFolders, contentLists, placesOf, type FolderName, type ListName } from './library/content-kinds.ts';
import { contentList } from './library/content-list.ts';

const files = (name: FolderName) => contentFolder(placesOf(name), contentFolders[name]);
const list = (name: ListName) => contentList(`src/content/${name}.yaml`, contentLists[name]);

export const collections = {
  articles: defineCollection({ loader: files('articles'), schema: contentFolders.articles.schema }),
  workshops: defineCollection({ loader: files('workshops'), schema: contentFolders.workshops.schema }),
  pages: defineCollection({ loader: files('pages'), schema: contentFolders.pages.schema }),
  quizzes: defineCollection({ loader: files('quizzes'), schema: contentFolders.quizzes.schema }),
  figures: defineCollection({ loader: files('figures'), schema: contentFolders.figures.schema }),
  takeaways: defineCollection({ loader: files('takeaways'), schema: contentFolders.takeaways.schema }),
  replies: defineCollection({ loader: files('replies'), schema: contentFolders.replies.schema }),
  tallies: defineCollection({ loader: files('tallies'), schema: contentFolders.tallies.schema }),
  examplePlans: defineCollection({ loader: list('example-plan'), schema: contentLists['example-plan'].schema }),
  planner: defineCollection({ loader: list('planner'), schema: contentLists.planner.schema }),
  series: defineCollection({ loader: list('series'), schema: contentLists.series.schema }),
  authors: defineCollection({ loader: list('authors'), schema: contentLists.authors.schema }),
  topics: defineCollection({ loader: list('topics'), schema: contentLists.topics.schema }),
};
