/**
 * The only door to astro:content: reads the publication once a build, and resolves it. Its files have been judged before
 * (judge.ts), so a reference that leads nowhere is no writer's fault here.
 */
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { site } from '../site.ts';
import { showsDrafts } from './drafts.ts';
import type { Entries } from './entries.ts';
import type { Page } from './pages.ts';
import { resolveLibrary, type Library, type Piece } from './resolve.ts';

let latest: { digest: string; library: Library } | undefined;
let reading: Promise<Library> | undefined;

/** The publication. A build reads it once; in dev it follows the writer's edits. */
export const library = (): Promise<Library> => (import.meta.env.DEV ? read() : (reading ??= read()));

async function read(): Promise<Library> {
  const entries: Entries = {
    articles: await getCollection('articles'),
    workshops: await getCollection('workshops'),
    pages: await getCollection('pages'),
    quizzes: await getCollection('quizzes'),
    figures: await getCollection('figures'),
    takeaways: await getCollection('takeaways'),
    authors: await getCollection('authors'),
    tallies: await getCollection('tallies'),
    replies: await getCollection('replies'),
    topics: await getCollection('topics'),
    series: await getCollection('series'),
    planner: await getCollection('planner'),
    examplePlans: await getCollection('examplePlans'),
  };
  const digest = Object.values(entries)
    .flat()
    .map(({ id, digest }) => `${id} ${digest}`)
    .join();
  if (latest?.digest !== digest) {
    const resolved = resolveLibrary(entries, {
      ...site,
      now: new Date(),
      showsAll: import.meta.env.DEV || showsDrafts,
    });
    latest = { digest, library: resolved };
  }
  return latest.library;
}

/** The piece's words as a component, and its headings. */
export const renderPiece = ({ entry }: Piece | Page) =>
  render(entry as CollectionEntry<'articles' | 'workshops' | 'pages'>);
