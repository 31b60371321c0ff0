const hinted = new Set<string>();

/** Has the browser fetch what is at `href`, once. */
export function hint(rel: 'prefetch' | 'modulepreload', href: string): void {
  if (hinted.has(href)) return;
  hinted.add(href);
  document.head.append(Object.assign(document.createElement('link'), { rel, href }));
}

/** A pointer and the focus rest apart: the page that moves under a pointer, since a key was pressed, ends no other rest. */
const waiting: Record<string, number> = {};

/**
 * Fetches the page to which `link` leads once a reader has rested there for 65 milliseconds, and so seems to mean it: it
 * comes at once. Only pages of this site, each once, and none for a reader who asked the browser to save data.
 */
export function prefetchSoon(link: HTMLAnchorElement | null | undefined, intent: string): void {
  clearTimeout(waiting[intent]);
  if (link && isPage(link) && !savesData())
    waiting[intent] = window.setTimeout(() => hint('prefetch', link.pathname), 65);
}

/** Pages of this site end with a slash; the page itself needs no fetching. */
const isPage = ({ origin, pathname }: HTMLAnchorElement) =>
  origin === location.origin && pathname.endsWith('/') && pathname !== location.pathname;

const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
