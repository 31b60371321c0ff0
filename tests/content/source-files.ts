import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The content as its writers wrote it. */
const content = 'src/content';

/** The files of a folder; none where the publication does without it. */
export const filesIn = (folder: string) =>
  (existsSync(`${content}/${folder}`) ? readdirSync(`${content}/${folder}`) : []).map((name) => ({
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
export const pages = pieces('pages');

/** Those that are finished. A draft is held to what `npm run check` says of it: its words are not chosen yet. */
const isFinished = ({ data }: { data: Record<string, unknown> }) => !data.draft;
export const finishedArticles = articles.filter(isFinished);
export const finishedWorkshops = workshops.filter(isFinished);

export const quizzes = filesIn('quizzes').map(({ id, file, source }) => ({ id, file, data: parse(source) as unknown }));
export const takeaways = filesIn('takeaways');
export const figures = filesIn('figures').map(({ id, file, source }) => ({ id, file, data: parse(source) as unknown }));

/** The lists of a publication, each a file: `planner`, `series`. */
const list = (name: string) =>
  [`${content}/${name}.yaml`]
    .filter((file) => existsSync(file))
    .map((file) => ({ file, data: parse(readFileSync(file, 'utf8')) as unknown }));

/** One, or none. */
export const plannerWords = list('planner');
export const topics = list('topics').flatMap(({ data }) => data as { id: string }[]);
export const series = list('series').flatMap(({ data }) => data as { id: string; articles: string[] }[]);

/** Every string in a YAML value that holds a sentence: ids and slugs are none. */
export const sentencesIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? / /.test(value)
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(sentencesIn)
      : [];
