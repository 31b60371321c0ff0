import { close as closeName, search } from '#words/search.ts';
import { render } from 'preact';
import { addStyles } from '../../browser/island-needs.ts';
import { loadPagefind } from '../../browser/search/pagefind.ts';
import styles from './search.css?url';
import { Search, type SearchProps } from './Search.tsx';

// Asked for on intent, with this script, so that the dialog has its looks when it opens.
addStyles(styles);

/** Fetches the index before the dialog is opened, once a reader seems about to. */
export const warmSearch = (indexUrl: string) => loadPagefind(indexUrl).catch(() => {});

let dialog: HTMLDialogElement | undefined;

/** Opens search over the page. Esc or a click beside it closes it, and the browser gives the focus back. */
export function openSearchDialog(addresses: Omit<SearchProps, 'place'>): void {
  dialog ??= makeDialog(addresses);
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

function makeDialog(addresses: Omit<SearchProps, 'place'>): HTMLDialogElement {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.ariaLabel = search;
  element.addEventListener('click', (event) => {
    if (event.target === element) close(element);
  });
  // A search field keeps the first Esc for itself, to clear its text. Here one Esc closes.
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close(element);
  });
  document.body.append(element);
  render(
    <div class="search-panel">
      <Search {...addresses} place="dialog" />
      <button type="button" class="button" onClick={() => close(element)}>
        {closeName}
      </button>
    </div>,
    element,
  );
  return element;
}

/** Closes, and lets go of the field at once: a browser does so only with its next frame, and a "/" typed before it would be lost. */
function close(element: HTMLDialogElement): void {
  element.close();
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && element.contains(focused)) focused.blur();
}
