/** What every page loads: opens search on intent, copies words, and fetches the rest of the share panel when it is neared. */
import { copyFrom } from './share/copy.ts';
import { offerSystemShare } from './share/offer-system-share.ts';

const loadSearch = () => import('../components/search/dialog.tsx');
const searchLink = document.querySelector<HTMLAnchorElement>('[data-search-open]');

/** Opens search over the page; when its script can't be had, goes to the page that searches. */
function openSearch(): void {
  if (!searchLink) return;
  const { href, dataset } = searchLink;
  loadSearch().then(
    ({ openSearchDialog }) => openSearchDialog({ indexUrl: dataset.searchIndex ?? '', searchPage: href }),
    () => location.assign(href),
  );
}

for (const intent of ['pointerenter', 'focus'] as const) {
  searchLink?.addEventListener(
    intent,
    () =>
      void loadSearch().then(
        ({ warmSearch }) => warmSearch(searchLink.dataset.searchIndex ?? ''),
        () => {},
      ),
    { once: true },
  );
}

const loadPanel = () => import('./share/panel.ts');

for (const intent of ['pointerover', 'focusin'] as const) {
  document.addEventListener(intent, ({ target }) => {
    if (target instanceof Element && target.closest('[data-share]')) void loadPanel().catch(() => {});
  });
}

document.addEventListener('click', (event) => {
  const target =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('[data-search-open],[data-copy],[data-share-by]')
      : null;
  if (!target) return;
  if ('copy' in target.dataset) return void copyFrom(target);
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  if ('searchOpen' in target.dataset) openSearch();
  else
    loadPanel().then(
      ({ shareBy }) => shareBy(target),
      () => location.assign(target.getAttribute('href') ?? '#'),
    );
});

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof Element &&
    event.target.closest('input:not([type=checkbox]),textarea,select,[contenteditable]');
  const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
  const commandK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!slash && !commandK) return;
  event.preventDefault();
  openSearch();
});

offerSystemShare();
