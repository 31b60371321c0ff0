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
  const [
    articles,
    workshops,
    pages,
    quizzes,
    figures,
    takeaways,
    authors,
    tallies,
    replies,
    topics,
    series,
    planner,
    examplePlans,
  ] = await Promise.all([
    getCollection('articles'),
    getCollection('workshops'),
    getCollection('pages'),
    getCollection('quizzes'),
    getCollection('figures'),
    getCollection('takeaways'),
    getCollection('authors'),
    getCollection('tallies'),
    getCollection('replies'),
    getCollection('topics'),
    getCollection('series'),
    getCollection('planner'),
    getCollection('examplePlans'),
  ]);
  const entries: Entries = {
    articles,
    workshops,
    pages,
    quizzes,
    figures,
    takeaways,
    authors,
    tallies,
    replies,
    topics,
    series,
    planner,
    examplePlans,
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
