/** The part of Pagefind 1.6's browser API that we use. https://pagefind.app/docs/api/ */
interface Pagefind {
  options: (options: { noWorker?: boolean; excerptLength?: number; baseUrl?: string }) => Promise<void>;
  init: () => Promise<void>;
  debouncedSearch: (
    query: string,
    options?: object,
    wait?: number,
  ) => Promise<{ results: { data: () => Promise<Found> }[] } | null>;
}

/** A page that was found. */
export interface Found {
  url: string;
  excerpt: string;
  meta: { title?: string };
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
  )) as Pagefind;
  // Its worker would need a policy of its own under Trusted Types, and falls back with an error in the console.
  await pagefind.options({ noWorker: true, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}
