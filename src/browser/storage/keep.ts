/**
 * Keeps `value` under `name`, or nothing, without a store, and tells this page's scripts by the event that browsers send to
 * other tabs only. What the browser refuses lasts as long as the page.
 */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Missing, forbidden or full: this page is told all the same.
  }
  dispatchEvent(new StorageEvent('storage', { key: name, newValue: value }));
}
