import { atom } from 'nanostores';
import { describe, expect, it } from 'vitest';
import { createShare } from '../../../src/browser/share/share-store.ts';
import { networks, type Network } from '../../../src/domain/share/networks.ts';

const written = { url: 'https://example.org/quiz/a/b/', title: 'An outcome', text: 'Is it true? A self-check.' };
const open = (server = '', shared = written) => createShare(shared, atom(server));
/** Networks that take the reader's words; the others take an address alone, or a title. */
const taking = networks.filter((network) => !['linkedin', 'facebook', 'reddit'].includes(network));
const said = (share: ReturnType<typeof open>, network: Network) => decodeURIComponent(share.hrefOf(network));

describe('createShare', () => {
  it('offers what the server wrote until something changes', () => {
    const share = open();
    expect(share.$shared.get()).toEqual(written);
    for (const network of taking) expect(said(share, network), network).toContain(written.text);
  });

  it.each(taking)('lets the link to %s say what the reader chose, and take it back', (network) => {
    const share = open();
    const before = share.hrefOf(network);
    share.say(`● ○ ● ${written.text}`);
    expect(said(share, network)).toContain(`● ○ ● ${written.text}`);
    expect(said(share, network)).toContain(written.url);
    share.say(written.text);
    expect(share.hrefOf(network)).toBe(before);
  });

  it('says it once, however often it is told', () => {
    const share = open();
    for (let times = 0; times < 3; times += 1) share.say(`● ○ ● ${written.text}`);
    expect(said(share, 'bluesky').match(/●/g)).toHaveLength(2);
  });

  it.each(taking)('leaves a sentence of 200 characters whole on %s', (network) => {
    const text = 'Are you asking the one person who can say yes? '.repeat(5).slice(0, 200).trim();
    expect(said(open('', { ...written, text }), network)).toContain(text);
  });

  it('leads to the reader’s Mastodon server once it is known, on each panel', () => {
    const $server = atom('');
    const [one, other] = [createShare(written, $server), createShare({ ...written, text: 'Other.' }, $server)];
    expect(one.hrefOf('mastodon')).toContain('share.joinmastodon.org');
    expect(one.nameServer('@you@Hachyderm.io')).toBe(true);
    for (const share of [one, other]) expect(share.hrefOf('mastodon')).toMatch(/^https:\/\/hachyderm\.io\/share\?/);
  });
});

describe('nameServer', () => {
  it('ends the question when it is answered', () => {
    const share = open();
    share.askForServer();
    expect(share.$asked.get()).toBeGreaterThan(0);
    share.nameServer('mastodon.social');
    expect(share.$asked.get()).toBe(0);
    expect(share.$server.get()).toBe('mastodon.social');
  });

  it('refuses what can’t be a server, and goes on asking', () => {
    const share = open('mastodon.social');
    share.askForServer();
    expect(share.nameServer('not a server')).toBe(false);
    expect(share.$asked.get()).toBeGreaterThan(0);
    expect(share.$server.get()).toBe('mastodon.social');
  });
});
