/** Content files read as files, for what Astro asks before it knows its collections: the sitemap and the redirects. */
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import { routes } from '../site.ts';

/** An article or a workshop as its file says; its schema has been checked by then. */
interface WrittenPiece {
  path: string;
  /** Paths that it once had. */
  formerly: string[];
  changed: Date;
  unlisted: boolean;
}

/** Where the pieces of a kind lie. ALSO_WRITTEN names a second folder, for a build that tests what happens to a piece. */
export const writtenIn = (kind: 'articles' | 'workshops') =>
  ['src/content', process.env.ALSO_WRITTEN].filter(Boolean).map((folder) => `${folder}/${kind}/*.mdx`);

export function writtenPieces(): WrittenPiece[] {
  return globSync([...writtenIn('articles'), ...writtenIn('workshops')]).map((file) => {
    const [, frontMatter = ''] = readFileSync(file, 'utf8').split(/^---$/m);
    const data = parse(frontMatter) as {
      published: string | Date;
      updated?: string | Date;
      unlisted?: boolean;
      formerly?: string[];
    };
    const pathOf = dirname(file).endsWith('workshops') ? routes.workshop : routes.article;
    return {
      path: pathOf(basename(file, '.mdx')),
      formerly: (data.formerly ?? []).map(pathOf),
      changed: new Date(data.updated ?? data.published),
      unlisted: data.unlisted ?? false,
    };
  });
}

/** When the page at `path` last changed: a piece, a self-check and its outcomes (with their article), a list (with its newest piece). */
export function lastChange(path: string, pieces: readonly WrittenPiece[]): Date | undefined {
  const dateOf = (path: string) => pieces.find((piece) => piece.path === path)?.changed;
  const own = dateOf(path);
  if (own) return own;
  const [, quiz] = new RegExp(`^${routes.quizzes}([^/]+)/`).exec(path) ?? [];
  if (quiz) {
    const { article } = parse(readFileSync(`src/content/quizzes/${quiz}.yaml`, 'utf8')) as { article: string };
    return dateOf(routes.article(article));
  }
  const isList =
    [routes.home, routes.articles, routes.quizzes].includes(path) ||
    [routes.topic(''), routes.series('')].some((folder) => path.startsWith(folder.replace(/\/$/, '')));
  const newest = Math.max(...pieces.filter(({ unlisted }) => !unlisted).map(({ changed }) => changed.getTime()));
  return isList ? new Date(newest) : undefined;
}
