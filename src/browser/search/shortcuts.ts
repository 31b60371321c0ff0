import { opensSearch, shortcutsOf } from '../../domain/search/shortcuts.ts';
import type { SlashKeyName } from '../../domain/search/slash-key.ts';
import { followStored } from '../storage/follow-stored.ts';

/** The places in which every key belongs to the field or the browser. */
const textFields = 'textarea,select,input:not([type=checkbox],[type=radio])';

/** Calls `open` at the keys that open search, and lets `link` say which they are. */
export function openByKeys(link: HTMLElement, open: () => void): void {
  let slashKey = true;
  followStored('who-can-say-yes/slash-key' satisfies SlashKeyName, (switchedOff) => {
    slashKey = switchedOff === null;
    link.setAttribute('aria-keyshortcuts', shortcutsOf(slashKey));
  });
  addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    if (target.isContentEditable || target.matches(textFields) || !opensSearch(event, slashKey)) return;
    event.preventDefault();
    open();
  });
}
