/**
 * How long a whole build takes beside bare Astro with the same articles, in one run: `node bench/build.mjs [articles]`
 * (1,000 unless it is said). Ours is built cold, without kept cards, then again with them. Prints seconds and ratios.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { site } from '../src/site.ts';
import { generatedArticles, writeArticles } from './generated-library.mjs';

const count = Number(process.argv[2] ?? 1000);
const folder = resolve('.cache/bench');
const astro = resolve('node_modules/astro/bin/astro.mjs');
const articles = generatedArticles(count, site.foundingArticle);

/** A folder with nothing but what is given and our packages. */
function emptyProject(name) {
  const project = `${folder}/${name}`;
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  symlinkSync(resolve('node_modules'), `${project}/node_modules`, 'junction');
  for (const file of ['package.json', 'tsconfig.json']) cpSync(file, `${project}/${file}`);
  return project;
}

/** This site, with the made-up articles and self-checks in the place of its own. */
function ours() {
  const project = emptyProject('ours');
  for (const path of ['src', 'public', 'astro.config.mjs']) cpSync(path, `${project}/${path}`, { recursive: true });
  const content = `${project}/src/content`;
  for (const kind of ['articles', 'quizzes', 'workshops']) rmSync(`${content}/${kind}`, { recursive: true });
  writeArticles(articles, `${content}/articles`);
  mkdirSync(`${content}/workshops`);
  const [workshop] = readdirSync('src/content/workshops');
  const source = readFileSync(`src/content/workshops/${workshop}`, 'utf8').replace(/^next:\n(?: .*\n)+/m, '');
  writeFileSync(`${content}/workshops/${workshop}`, source.replace(/<SelfCheck [^>]*>/g, ''));
  mkdirSync(`${content}/quizzes`);
  const quiz = parse(readFileSync('src/content/quizzes/wrong-person.yaml', 'utf8'));
  for (const { slug, quiz: id } of articles.filter(({ quiz }) => quiz)) {
    const outcomes = quiz.outcomes.map((outcome) => ({ ...outcome, read: [{ article: slug, why: 'It helps.' }] }));
    writeFileSync(`${content}/quizzes/${id}.yaml`, stringify({ ...quiz, article: slug, outcomes }));
  }
  const some = articles.slice(0, 8).map(({ slug }) => slug);
  edit(`${content}/series.yaml`, (series) => series.map((one) => ({ ...one, articles: some })));
  edit(`${content}/planner.yaml`, (planner) => ({
    ...planner,
    quadrants: planner.quadrants.map((one) => ({ ...one, read: [{ article: some[0], why: 'It helps.' }] })),
  }));
  return project;
}

function edit(file, change) {
  writeFileSync(file, stringify(change(parse(readFileSync(file, 'utf8')))));
}

/** The same articles on pages of bare Astro with MDX. */
function bare() {
  const project = emptyProject('bare');
  writeArticles(articles, `${project}/src/content/articles`);
  mkdirSync(`${project}/src/pages/articles`, { recursive: true });
  writeFileSync(
    `${project}/astro.config.mjs`,
    `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n`,
  );
  writeFileSync(
    `${project}/src/content.config.ts`,
    `import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nexport const collections = { articles: defineCollection({ loader: glob({ base: 'src/content/articles', pattern: '*.mdx' }) }) };\n`,
  );
  writeFileSync(`${project}/src/SelfCheck.astro`, '<p>A self-check</p>\n');
  writeFileSync(
    `${project}/src/pages/articles/[slug].astro`,
    `---\nimport { getCollection, render } from 'astro:content';\nimport SelfCheck from '../../SelfCheck.astro';\nexport const getStaticPaths = async () => (await getCollection('articles')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));\nconst { entry } = Astro.props;\nconst { Content } = await render(entry);\n---\n<html lang="en"><head><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content components={{ SelfCheck }} /></body></html>\n`,
  );
  return project;
}

/** Seconds that a build of `project` takes. */
function build(project) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`The build in ${project} failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  return (performance.now() - start) / 1000;
}

const ourSite = ours();
const bareSite = bare();
const cold = build(ourSite);
const plain = build(bareSite);
const kept = build(ourSite);
const row = (name, seconds) => ({
  build: name,
  seconds: seconds.toFixed(1),
  'to bare Astro MDX': (seconds / plain).toFixed(2),
});
console.log(`${count} articles, ${Math.ceil(count / 10)} self-checks:`);
console.table([row('cold', cold), row('cards kept', kept), row('bare Astro MDX', plain)]);
