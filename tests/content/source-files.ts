import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The content as its writers wrote it. */
const content = 'src/content';

export const filesIn = (folder: string) =>
  readdirSync(`${content}/${folder}`).map((name) => ({
    id: name.replace(/\.\w+$/, ''),
    file: `${content}/${folder}/${name}`,
    source: readFileSync(`${content}/${folder}/${name}`, 'utf8'),
  }));

const pieces = (folder: string) =>
  filesIn(folder).map(({ id, file, source }) => {
    const [, frontMatter = '', ...body] = source.split(/^---$/m);
    return { id, file, source, data: parse(frontMatter) as Record<string, unknown>, body: body.join('---') };
  });

export const articles = pieces('articles');
export const workshops = pieces('workshops');

/** Those that are finished. A draft is held to what `npm run check` says of it: its words are not chosen yet. */
const isFinished = ({ data }: { data: Record<string, unknown> }) => !data.draft;
export const finishedArticles = articles.filter(isFinished);
export const finishedWorkshops = workshops.filter(isFinished);

export const quizzes = filesIn('quizzes').map(({ id, file, source }) => ({ id, file, data: parse(source) as unknown }));
export const figures = filesIn('figures').map(({ id, file, source }) => ({ id, file, data: parse(source) as unknown }));

export const plannerWords = {
  file: `${content}/planner.yaml`,
  data: parse(readFileSync(`${content}/planner.yaml`, 'utf8')) as unknown,
};

/** Every string in a YAML value that holds a sentence: ids and slugs are none. */
export const sentencesIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? / /.test(value)
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(sentencesIn)
      : [];
