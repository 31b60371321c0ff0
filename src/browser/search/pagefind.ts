import { abandonPieces, watchPieces } from './index-pieces.ts';

/** The part of Pagefind 1.6's browser API that we use. https://pagefind.app/docs/api/ */
export interface Pagefind {
  filters: () => Promise<Record<string, Record<string, number>>>;
  /** Without a query: every page that the filters leave. */
  search: (query: string | null, options?: SearchOptions) => Promise<Answer>;
  /** The same, or nothing when another search has begun within `wait` milliseconds. */
  debouncedSearch: (query: string, options?: SearchOptions, wait?: number) => Promise<Answer | null>;
}

interface Loading {
  createInstance: (options: { noWorker?: boolean; excerptLength?: number }) => Pagefind & { init: () => Promise<void> };
}

interface SearchOptions {
  filters?: Record<string, string>;
}

export interface Answer {
  results: { id: string; score: number; data: () => Promise<Found> }[];
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
let tries = 0;

/**
 * Fetches the index, once. A failure is forgotten, so that the next try starts afresh; `anew` also forgets what is still
 * on its way.
 */
export function loadPagefind(indexUrl: string, anew = false): Promise<Pagefind> {
  if (anew) {
    abandonPieces();
    loaded = undefined;
  }
  const loading = (loaded ??= start(indexUrl));
  loading.catch(() => {
    if (loaded === loading) loaded = undefined;
  });
  return loading;
}

async function start(indexUrl: string): Promise<Pagefind> {
  watchPieces(indexUrl);
  // Browsers remember that a module could not be had: another address is asked for again.
  const again = tries > 0 ? `?try=${tries}` : '';
  tries += 1;
  const { createInstance } = (await import(
    /* @vite-ignore */ new URL(`pagefind.js${again}`, new URL(indexUrl, location.href)).href
  )) as Loading;
  // Its worker would need a policy of its own under Trusted Types, and falls back with an error in the console.
  const pagefind = createInstance({ noWorker: true, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
