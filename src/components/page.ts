/** What every page loads: opens search on intent, copies words, hands links to the system's share sheet. */
import { copyFrom } from './share/copy.ts';
import { offerSystemShare, shareFrom } from './share/system-share.ts';

const loadSearch = () => import('./search/dialog.tsx');
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
  searchLink?.addEventListener(intent, () => void loadSearch().catch(() => {}), { once: true });
}

document.addEventListener('click', (event) => {
  const target =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('[data-search-open],[data-copy],[data-share-system]')
      : null;
  if (!target) return;
  if (target.hasAttribute('data-copy')) void copyFrom(target);
  else if (target.hasAttribute('data-share-system')) void shareFrom(target);
  else if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    openSearch();
  }
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
