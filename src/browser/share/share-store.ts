import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { mastodonServer } from '../../domain/share/mastodon.ts';
import { shareLink, type Network, type Shared } from '../../domain/share/networks.ts';

export interface ShareStore {
  /** The address, title and words that are shared now. */
  $shared: ReadableAtom<Shared>;
  /** Says `text` beside the address from now on. */
  say: (text: string) => void;
  /** The reader's Mastodon server; empty while it isn't known. */
  $server: ReadableAtom<string>;
  /** Where the link to a network leads now. */
  hrefOf: (network: Network) => string;
  /** How often the reader was asked for their server since they last answered; 0 while nobody asks. */
  $asked: ReadableAtom<number>;
  askForServer: () => void;
  stopAsking: () => void;
  /** Takes what a reader typed for their server, and whether it can be one. */
  nameServer: (typed: string) => boolean;
}

/** A share panel: as the server has `written` it, changed by the reader's marks and by their Mastodon server. */
export function createShare(written: Shared, $server: WritableAtom<string>): ShareStore {
  const $shared = atom(written);
  const $asked = atom(0);
  return {
    $shared,
    say: (text) => $shared.set({ ...written, text }),
    $server,
    hrefOf: (network) => shareLink(network, $shared.get(), $server.get()).href,
    $asked,
    askForServer: () => $asked.set($asked.get() + 1),
    stopAsking: () => $asked.set(0),
    nameServer: (typed) => {
      const server = mastodonServer(typed);
      if (!server) return false;
      $server.set(server);
      $asked.set(0);
      return true;
    },
  };
}
