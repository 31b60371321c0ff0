import { shareLink, type Network } from '../../domain/share.ts';

/**
 * Makes the share links of `group` say `marks` before their words; an empty string gives them back as they were.
 * Loaded only when a reader asks for it.
 */
export function markLinks(group: HTMLElement, marks: string): void {
  const address = group.querySelector<HTMLInputElement>('input[data-share-title]');
  if (!address) return;
  // The words as the server wrote them are kept beside the changed ones.
  const words = (address.dataset.shareUnmarked ??= address.dataset.shareWords ?? '');
  const text = marks ? `${marks} ${words}` : words;
  address.dataset.shareWords = text;
  group.dataset.marked = marks;
  const shared = { url: address.value, title: address.dataset.shareTitle ?? '', text };
  for (const link of group.querySelectorAll<HTMLAnchorElement>('a[data-network]')) {
    link.href = shareLink(link.dataset.network as Network, shared).href;
  }
}
