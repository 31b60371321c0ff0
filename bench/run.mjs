/**
 * Measures the site, prints tables and keeps the figures in bench/results/: `npm run bench -- [options]`
 *
 *   --articles 10,1000   builds of so many made-up articles (these, unless it is said)
 *   --large              builds of 10,000 articles too: about half an hour
 *   --runs 5             how often each build and page is measured (once, from 1,000 articles on)
 *   --against <folder>   measures and weighs the pages of another built site beside ours, in the same run
 *   --pages /,/a/        its pages to measure (home, unless it is said)
 *   --only <parts>       of builds, weights, pages and the scripts of this folder: tap, typing, search, cards, related, proof
 *
 * Times are reported and never asserted: what other programs do at the same time is in them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildRows, measureBuilds } from './build.mjs';
import { keepFigures, machine } from './figures.mjs';
import { measurePages, pageRows } from './lighthouse.mjs';
import { weighSite, weightRows } from './weights.mjs';

const { values: options } = parseArgs({
  options: {
    articles: { type: 'string', default: '10,1000' },
    large: { type: 'boolean', default: false },
    runs: { type: 'string', default: '5' },
    against: { type: 'string' },
    pages: { type: 'string', default: '/' },
    only: { type: 'string' },
  },
});
const isAsked = (part) => options.only === undefined || options.only.split(',').includes(part);
const figures = { machine: machine() };

if (isAsked('builds')) {
  const counts = [...options.articles.split(',').map(Number), ...(options.large ? [10_000] : [])];
  figures.builds = counts.map((count) => measureBuilds(count, count < 1000 ? Number(options.runs) : 1));
  console.table(figures.builds.flatMap(buildRows));
  console.table(figures.builds.map(({ articles, ratios }) => ({ articles, ...flat(ratios) })));
  const rows = figures.builds.map(({ articles, output }) => ({ articles, ...output }));
  console.table(rows, ['articles', ...Object.keys(figures.builds[0].output).filter((name) => name !== 'folders')]);
}
const sites = { ours: 'dist', ...(options.against !== undefined && { theirs: options.against }) };
if (isAsked('weights') || isAsked('pages'))
  for (const [site, folder] of Object.entries(sites))
    if (!existsSync(folder)) throw new Error(`There is no ${folder}/, the built site of ${site}. Build it first.`);
if (isAsked('weights')) {
  figures.weights = Object.fromEntries(Object.entries(sites).map(([site, folder]) => [site, weighSite(folder)]));
  console.table(Object.entries(figures.weights).flatMap(([site, kinds]) => weightRows(site, kinds)));
}
if (isAsked('pages')) {
  figures.pages = await measurePages(sites, options.pages.split(','), Number(options.runs));
  console.table(pageRows(figures.pages));
}
for (const script of ['tap', 'typing', 'search', 'cards', 'related', 'proof'])
  if (isAsked(script)) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`bench/${script}.mjs`], { encoding: 'utf8' });
    console.log(`${script}\n${stdout}${stderr}`);
    figures[script] = status === 0 ? stdout.trim().split('\n') : { failed: stderr.trim().split('\n').at(-1) };
  }
console.log(`Kept in ${keepFigures({ ...figures, 'load at the end': machine().load })}`);

function flat(ratios) {
  return Object.fromEntries(
    Object.entries(ratios).flatMap(([name, { seconds, cpu }]) => [
      [name, seconds],
      [`${name}, CPU`, cpu],
    ]),
  );
}
