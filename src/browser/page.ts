/**
 * The script of every page: opens search, copies words, and fetches what a reader nears: the next page, the rest of a share
 * panel.
 */
import { searchLost } from '#words/page.ts';
import { placeControls } from './controls.ts';
import { hint, prefetchSoon } from './prefetch.ts';
import { followScheme } from './scheme.ts';
import { openByKeys } from './search/shortcuts.ts';
import { copyFrom } from './share/copy.ts';
import { offerSystemShare } from './share/offer-system-share.ts';

/** Code that is fetched only when a reader is about to use it. Markup comes from components, so the page hands it in. */
export interface Loaders {
  search: () => Promise<{
    openSearchDialog: (addresses: { indexUrl: string; searchPage: string }) => void;
    warmSearch: (indexUrl: string) => unknown;
  }>;
  pageEnds: () => Promise<unknown>;
  sharePanel: () => Promise<{ shareBy: (target: HTMLElement) => void }>;
}

const searchLink = '[data-search-open]';

export function startPage({ pageEnds, search, sharePanel }: Loaders): void {
  followScheme(pageEnds);
  // From here on, what needs a script is shown.
  document.documentElement.dataset.script = '';
  const indexOf = ({ dataset }: HTMLElement) => dataset.searchIndex ?? '';
  /** Follows a link as the browser would, when the script that would do better can't be had. A button has nowhere to go. */
  const followTo = (link: HTMLAnchorElement) => () => {
    if (link.href) location.assign(link.href);
    else link.hidden = true;
  };
  /** A script that hangs is as good as lost after eight seconds; if it comes later, the dialog opens all the same. */
  const openSearch = (link: HTMLAnchorElement, otherwise: () => void) => {
    const slow = setTimeout(otherwise, 8_000);
    search()
      .then(({ openSearchDialog }) => openSearchDialog({ indexUrl: indexOf(link), searchPage: link.href }), otherwise)
      .finally(() => clearTimeout(slow));
  };
  /** Whoever pressed a key stays where they read: the page to which the link leads may be out of reach, too. */
  const say = (link: HTMLAnchorElement) => () => {
    link.textContent = searchLost;
    link.focus();
  };

  for (const intent of ['pointerover', 'focusin'])
    addEventListener(intent, ({ target }) => {
      const near = closest(target, `${searchLink},[data-share]`);
      prefetchSoon(near?.matches(searchLink) ? null : closest(target, 'a[href]'), intent);
      if (!near) return;
      if (near.matches(searchLink)) {
        hint('modulepreload', `${indexOf(near)}pagefind.js`);
        search().then(({ warmSearch }) => warmSearch(indexOf(near)), nothing);
      } else sharePanel().catch(nothing);
    });

  addEventListener('click', (event) => {
    const target = closest(event.target, `${searchLink},[data-copy],[data-share-by]`);
    if (!target) return;
    if (target.matches('[data-copy]')) return void copyFrom(target);
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (target.matches(searchLink)) openSearch(target, followTo(target));
    else void sharePanel().then(({ shareBy }) => shareBy(target), followTo(target));
  });

  const link = document.querySelector<HTMLAnchorElement>(searchLink);
  if (link) openByKeys(link, () => openSearch(link, say(link)));
  placeControls();
  offerSystemShare();
}

const nothing = () => {};

/** A document and a window, which are targets too, know nothing of what is closest. */
const closest = (target: EventTarget | null, selector: string) =>
  (target as Partial<Element> | null)?.closest?.<HTMLAnchorElement>(selector);
