/** Ways to reply as plain addresses: a message or a post opens with its first words in it. No account with us, no script. */
import { shareLink, type Network, type Shared } from '../share/networks.ts';
import type { ReplyAddresses } from './addresses.ts';

/** The subject of a reply: the address of a page, its title for a message's own subject, and the first words. */
export interface ReplyAbout extends Shared {
  /** Of an outcome that the reader may name in an e-mail, and only there. */
  outcome?: Shared;
}

export interface ReplyWay {
  by: 'email' | 'email-with-outcome' | 'bluesky' | 'mastodon';
  href: string;
}

/** Returns a way for each address that the publication has: e-mail first, with the outcome only as a way of its own. */
export function replyWays({ email, bluesky, mastodon }: ReplyAddresses, about: ReplyAbout): ReplyWay[] {
  const message = (shared: Shared) => shareLink('email', shared).href.replace(/^mailto:/, `mailto:${email ?? ''}`);
  const post = (network: Network, account: string) =>
    shareLink(network, { ...about, text: `${account} ${about.title}` }).href;
  return [
    ...(email === undefined ? [] : [{ by: 'email' as const, href: message(about) }]),
    ...(email === undefined || about.outcome === undefined
      ? []
      : [{ by: 'email-with-outcome' as const, href: message(about.outcome) }]),
    ...(bluesky === undefined ? [] : [{ by: 'bluesky' as const, href: post('bluesky', bluesky) }]),
    ...(mastodon === undefined ? [] : [{ by: 'mastodon' as const, href: post('mastodon', mastodon) }]),
  ];
}
