/** The part of Pagefind 1.6's browser API that we use. https://pagefind.app/docs/api/ */
export interface Pagefind {
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (query: string, options?: SearchOptions) => Promise<Answer>;
  /** The same, or nothing when another search has begun within `wait` milliseconds. */
  debouncedSearch: (query: string, options?: SearchOptions, wait?: number) => Promise<Answer | null>;
}

interface Loading extends Pagefind {
  options: (options: { noWorker?: boolean; excerptLength?: number; baseUrl?: string }) => Promise<void>;
  init: () => Promise<void>;
}

interface SearchOptions {
  filters?: Record<string, string>;
}

interface Answer {
  results: { score: number; data: () => Promise<Found> }[];
}

/** A page that was found, or a part of it under a heading of its own. */
interface FoundPart {
  url: string;
  excerpt: string;
}

export interface Found extends FoundPart {
  meta: { title?: string };
  sub_results: (FoundPart & { title: string })[];
}

let loaded: Promise<Pagefind> | undefined;

/** Fetches the index, once. A failure is forgotten, so that the next try starts afresh. */
export function loadPagefind(indexUrl: string): Promise<Pagefind> {
  return (loaded ??= start(indexUrl).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  }));
}

async function start(indexUrl: string): Promise<Pagefind> {
  const pagefind = (await import(
    /* @vite-ignore */ new URL('pagefind.js', new URL(indexUrl, location.href)).href
  )) as Loading;
  // Its worker would need a policy of its own under Trusted Types, and falls back with an error in the console.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
