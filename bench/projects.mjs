/** Projects to build and to compare: this site with made-up articles, and bare Astro with the same ones. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { writeArticles } from './generated-library.mjs';

/** An empty folder with nothing but our packages, each linked: what Astro keeps in node_modules is the project's own. */
function emptyProject(project) {
  rmSync(project, { recursive: true, force: true });
  const packages = readdirSync('node_modules').filter((name) => !name.startsWith('.'));
  const names = packages.flatMap((name) =>
    name.startsWith('@') ? readdirSync(`node_modules/${name}`).map((part) => `${name}/${part}`) : name,
  );
  for (const name of names) {
    const link = `${project}/node_modules/${name}`;
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
  for (const file of ['package.json', 'tsconfig.json']) cpSync(file, `${project}/${file}`);
  return project;
}

/** Makes this site in a folder, with the made-up articles and self-checks in the place of its own. */
export function ourProject(folder, articles) {
  const project = emptyProject(folder);
  for (const path of ['src', 'public', 'astro.config.mjs']) cpSync(path, `${project}/${path}`, { recursive: true });
  const content = `${project}/src/content`;
  for (const kind of ['articles', 'quizzes', 'workshops']) rmSync(`${content}/${kind}`, { recursive: true });
  writeArticles(articles, `${content}/articles`);
  mkdirSync(`${content}/workshops`);
  const [workshop] = readdirSync('src/content/workshops');
  const source = readFileSync(`src/content/workshops/${workshop}`, 'utf8').replace(/^next:\n(?: .*\n)+/m, '');
  const words = source.replace(/<SelfCheck [^>]*>/g, '').replace(/\[([^\]]*)\]\(\/[^)]*\)/g, '$1');
  writeFileSync(`${content}/workshops/${workshop}`, words);
  for (const file of readdirSync(`${content}/takeaways`))
    edit(`${content}/takeaways/${file}`, (takeaway) => ({ ...takeaway, article: articles[0].slug }));
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

/** Makes pages of bare Astro with MDX in a folder, with the same articles. */
export function bareProject(folder, articles) {
  const project = emptyProject(folder);
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

/** Forgets all that a build keeps for the next one. */
export function forgetBuilds(project) {
  for (const kept of ['.astro', '.cache', 'dist', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(`${project}/${kept}`, { recursive: true, force: true });
}
