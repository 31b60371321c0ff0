/**
 * Calls `follow` with what is stored under `name`, now and whenever that changes, here (tell-page.ts, keep.ts) or in another
 * tab. For the script of every page, which holds no store. Where the browser forbids storage, `follow` hears of this page
 * alone.
 */
export function followStored(name: string, follow: (stored: string | null) => void): void {
  const read = () => {
    try {
      follow(localStorage.getItem(name));
    } catch {
      // Where the browser forbids storage, a setting lasts as long as its page.
    }
  };
  read();
  // A page that is shown again has missed what was set meanwhile.
  addEventListener('pageshow', read);
  addEventListener('storage', ({ key, newValue }) => {
    // Without a key, everything was cleared.
    if (!key || key === name) follow(newValue);
  });
}
