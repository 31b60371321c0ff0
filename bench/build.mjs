/**
 * How long whole builds take, beside bare Astro with the same articles in the same run: ours cold, with nothing kept; ours
 * again after a word was edited; bare Astro MDX.
 */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { site } from '../src/site.ts';
import { spread } from './figures.mjs';
import { generatedArticles } from './generated-library.mjs';
import { measuredBuild } from './measured-build.mjs';
import { bareProject, forgetBuilds, ourProject } from './projects.mjs';

const folder = resolve('.cache/bench');

/** Measures builds of `count` articles, `runs` times each. @returns figures of the builds, their ratios, and of the output */
export function measureBuilds(count, runs) {
  const articles = generatedArticles(count, site.foundingArticle);
  const ours = ourProject(`${folder}/ours`, articles);
  const bare = bareProject(`${folder}/bare`, articles);
  const taken = { cold: [], edited: [], bare: [] };
  for (let run = 0; run < runs; run += 1) {
    forgetBuilds(ours);
    forgetBuilds(bare);
    taken.bare.push(measuredBuild(bare));
    taken.cold.push(measuredBuild(ours));
    editAWord(`${ours}/src/content/articles/article-${Math.floor(count / 2)}.mdx`, run);
    taken.edited.push(measuredBuild(ours));
  }
  const builds = Object.fromEntries(Object.entries(taken).map(([name, times]) => [name, spread(times)]));
  const ratio = (a, b, figure) => Math.round((builds[a][figure].median / builds[b][figure].median) * 100) / 100;
  return {
    articles: count,
    runs,
    builds,
    ratios: {
      'cold to bare': { seconds: ratio('cold', 'bare', 'seconds'), cpu: ratio('cold', 'bare', 'cpu') },
      'edited to cold': { seconds: ratio('edited', 'cold', 'seconds'), cpu: ratio('edited', 'cold', 'cpu') },
    },
    output: outputOf(`${ours}/dist`, count),
  };
}

function editAWord(file, run) {
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\n\n(\w+)/, `\n\nedited${'abcdefghij'[run % 10]} $1`));
}

/** What a host takes in: files, bytes, the largest part of a feed, the rules of `_headers`. */
function outputOf(dist, count) {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(dist.length + 1).replaceAll('\\', '/'));
  const bytes = (path) => statSync(`${dist}/${path}`).size;
  const feeds = files.filter((path) => /^(feed\.json|rss\.xml|feeds\/)/.test(path));
  const byFolder = Object.groupBy(files, (path) => (path.includes('/') ? path.split('/')[0] : '/'));
  return {
    files: files.length,
    'files an article': Math.round((files.length / count) * 100) / 100,
    folders: Object.fromEntries(Object.entries(byFolder).map(([name, list]) => [name, list.length])),
    megabytes: Math.round(files.reduce((sum, path) => sum + bytes(path), 0) / 1e6),
    'largest part of a feed': Math.max(...feeds.map(bytes)),
    'header rules': readFileSync(`${dist}/_headers`, 'utf8').match(/^\S/gm)?.length ?? 0,
  };
}

/** The builds as rows of a table: middle figures, with the least and the greatest of the clock's. */
export const buildRows = ({ articles, builds }) =>
  Object.entries(builds).map(([build, figures]) => ({
    articles,
    build,
    seconds: `${figures.seconds.median} (${figures.seconds.min}–${figures.seconds.max})`,
    ...Object.fromEntries(
      ['cpu', 'megabytes', 'content', 'bundle', 'pages', 'after'].map((name) => [name, figures[name].median]),
    ),
  }));
