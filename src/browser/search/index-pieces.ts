/** The pieces of the index, and which of them could not be had. Pagefind searches on without one and says nothing. */

const lost = new Set<string>();
let onTheirWay = new AbortController();
let watched: string | undefined;

/** All but the entry are compressed, and so begin with the same two bytes; a sign-in page in their place does not. */
const isWhole = (address: string, bytes: Uint8Array) =>
  address.includes('pagefind-entry') || (bytes[0] === 0x1f && bytes[1] === 0x8b);

/** Pieces that are on their way before Pagefind asks for them: each way that it need not wait for is a round trip saved. */
const ahead = new Map<string, Promise<Response>>();

/** Asks for the pieces whose names are known: the entry, the program of the page's language and, by the entry, the list of pages. */
function askAhead(indexUrl: string, ask: typeof fetch): void {
  const expect = (piece: string) => {
    const { href, pathname } = new URL(indexUrl + piece, location.href);
    const coming = ask(href, { signal: onTheirWay.signal });
    ahead.set(pathname, coming);
    return coming;
  };
  const [language] = document.documentElement.lang.split('-');
  expect(`wasm.${language}.pagefind`).catch(() => {});
  expect('pagefind-entry.json')
    .then((entry) => entry.clone().json())
    .then(({ languages }: { languages: Record<string, { hash: string }> }) =>
      Promise.all(Object.values(languages).map(({ hash }) => expect(`pagefind.${hash}.pf_meta`))),
    )
    .catch(() => {});
}

/** From now on notes which pieces under `indexUrl` are lost. Pagefind asks for them by the window's own `fetch`. */
export function watchPieces(indexUrl: string): void {
  if (watched === indexUrl) return;
  watched = indexUrl;
  const ask = window.fetch.bind(window);
  window.fetch = async (input, options) => {
    const { href, origin, pathname } = new URL(input instanceof Request ? input.url : input, location.href);
    if (origin !== location.origin || !pathname.startsWith(indexUrl)) return ask(input, options);
    const { signal } = onTheirWay;
    try {
      const coming = ahead.get(pathname);
      ahead.delete(pathname);
      const response = await (coming ?? ask(input, { ...options, signal }));
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (!response.ok || !isWhole(href, bytes)) throw new Error(`A piece of the index is lost: ${href}`);
      return new Response(bytes, { headers: response.headers });
    } catch (error) {
      // A piece that was given up is no loss to whoever asks anew.
      if (!signal.aborted) lost.add(pathname);
      throw error;
    }
  };
  askAhead(indexUrl, ask);
}

/** Gives up what is on its way: a browser would let the same request wait for it. */
export function abandonPieces(): void {
  onTheirWay.abort();
  ahead.clear();
  onTheirWay = new AbortController();
}

/** Whether a piece was lost since this was last asked. */
export function wasLost(): boolean {
  const any = lost.size > 0;
  lost.clear();
  return any;
}
