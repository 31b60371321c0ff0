/** The pieces of the index, and which of them could not be had. Pagefind searches on without one and says nothing. */

const lost = new Set<string>();
let onTheirWay = new AbortController();
let watched: string | undefined;

/** All but the entry are compressed, and so begin with the same two bytes; a sign-in page in their place does not. */
const isWhole = (address: string, bytes: Uint8Array) =>
  address.includes('pagefind-entry') || (bytes[0] === 0x1f && bytes[1] === 0x8b);

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
      const response = await ask(input, { ...options, signal });
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (!response.ok || !isWhole(href, bytes)) throw new Error(`A piece of the index is lost: ${href}`);
      return new Response(bytes, { headers: response.headers });
    } catch (error) {
      // A piece that was given up is no loss to whoever asks anew.
      if (!signal.aborted) lost.add(pathname);
      throw error;
    }
  };
}

/** Gives up what is on its way: a browser would let the same request wait for it. */
export function abandonPieces(): void {
  onTheirWay.abort();
  onTheirWay = new AbortController();
}

/** Whether a piece was lost since this was last asked. */
export function wasLost(): boolean {
  const any = lost.size > 0;
  lost.clear();
  return any;
}
