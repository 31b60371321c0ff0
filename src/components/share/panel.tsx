/** Fetched when a reader comes near a share panel: starts all of the page's. */
import { shareOf } from '../../browser/share/panel.ts';
import { mountServer } from './MastodonServer.tsx';

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-share] a[data-network=mastodon]')) {
  const share = shareOf(link);
  if (share) mountServer(link, share);
}

export { shareBy, shareOf } from '../../browser/share/panel.ts';
