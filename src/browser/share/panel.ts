/** Adds to a share panel's plain links: marks in the words, Mastodon, and the system's share sheet. */
import type { Network } from '../../domain/share/networks.ts';
import { $server } from './mastodon-store.ts';
import { createShare, type ShareStore } from './share-store.ts';
import { shareFrom, sharePicture } from './system-share.ts';

const stores = new WeakMap<Element, ShareStore>();

/**
 * The store of the panel that `part` is in. What the panel offers is read once, as the server wrote it; from then on
 * its links follow the store.
 */
export function shareOf(part: Element): ShareStore | undefined {
  const panel = part.closest('.share-panel');
  if (!panel) return undefined;
  const known = stores.get(panel);
  const field = panel.querySelector<HTMLInputElement>('input[data-share-title]');
  if (known || !field) return known;
  const { shareTitle: title = '', shareWords: text = '' } = field.dataset;
  const share = createShare({ url: field.value, title, text }, $server);
  stores.set(panel, share);
  const draw = () => {
    for (const link of panel.querySelectorAll<HTMLAnchorElement>('a[data-network]')) {
      link.href = share.hrefOf(link.dataset.network as Network);
      // A link that leads to the reader's server is followed like any other.
      if (link.dataset.network !== 'mastodon') continue;
      if (share.$server.get()) delete link.dataset.shareBy;
      else link.dataset.shareBy = 'mastodon';
    }
  };
  share.$shared.listen(draw);
  share.$server.subscribe(draw);
  return share;
}

/** Does what a `data-share-by` in a panel names: the system's sheet, a picture in it, or a reader's own Mastodon server. */
export function shareBy(target: HTMLElement): void {
  const panel = target.closest('.share-panel');
  const share = shareOf(target);
  if (!panel || !share) return;
  if (target.dataset.shareBy === 'system') void shareFrom(panel, share.$shared.get());
  else if (target.dataset.shareBy === 'picture') void sharePicture(panel, share.$shared.get());
  else if (share.$server.get()) target.click();
  else share.askForServer();
}
