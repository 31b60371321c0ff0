import { opensSearch, shortcutsOf } from '../../domain/search/shortcuts.ts';
import type { SlashKeyName } from '../../domain/search/slash-key.ts';

const name: SlashKeyName = 'who-can-say-yes/slash-key';

/** The places in which every key belongs to the field or the browser. */
const textFields = 'textarea,select,input:not([type=checkbox],[type=radio])';

/** Calls `open` at the keys that open search, and lets `link` say which they are. */
export function openByKeys(link: HTMLElement, open: () => void): void {
  let slashKey = true;
  const follow = (isOff: boolean) => {
    slashKey = !isOff;
    link.setAttribute('aria-keyshortcuts', shortcutsOf(slashKey));
  };
  const read = () => {
    try {
      follow(name in localStorage);
    } catch {
      // Where the browser forbids storage, the setting lasts as long as its page.
    }
  };
  read();
  // A page that is shown again has missed what was set meanwhile.
  addEventListener('pageshow', read);
  addEventListener('storage', ({ key, newValue }) => {
    if (key === name) follow(newValue !== null);
  });
  addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (target.isContentEditable || target.matches(textFields) || !opensSearch(event, slashKey)) return;
    event.preventDefault();
    open();
  });
}
