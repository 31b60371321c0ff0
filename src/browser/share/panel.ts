/** What a share panel does beyond plain links: marks in what is shared, and Mastodon. Loaded when a reader comes near. */
import { decodeServer, encodeServer, mastodonServer, serverKey } from '../../domain/share/mastodon.ts';
import { shareLink, type Network } from '../../domain/share/networks.ts';
import { onDevice } from '../storage/on-device.ts';
import { addStyles } from '../island.ts';
import styles from '../../components/share/panel.css?url';
import { shareFrom, sharePicture } from './system-share.ts';

/** The reader's Mastodon server, asked for once; empty until then. */
const $server = onDevice<string>(serverKey, '', { encode: encodeServer, decode: decodeServer });

/** Makes the share links of `group` say `marks` before their words; an empty string gives them back as they were. */
export function markLinks(group: HTMLElement, marks: string): void {
  const address = addressOf(group);
  if (!address) return;
  // The words as the server wrote them are kept beside the changed ones.
  const words = (address.dataset.shareUnmarked ??= address.dataset.shareWords ?? '');
  address.dataset.shareWords = marks ? `${marks} ${words}` : words;
  group.dataset.marked = marks;
  updateLinks(group);
}

/** Does what a `data-share-by` in a panel names: the system's sheet, a picture in it, or a reader's own Mastodon server. */
export function shareBy(target: HTMLElement): void {
  if (target.dataset.shareBy === 'system') void shareFrom(target);
  else if (target.dataset.shareBy === 'picture') void sharePicture(target);
  else if ($server.get()) target.click();
  else askForServer(target as HTMLAnchorElement);
}

const addressOf = (group: HTMLElement) => group.querySelector<HTMLInputElement>('input[data-share-title]');

function updateLinks(group: HTMLElement): void {
  const address = addressOf(group);
  if (!address) return;
  const shared = {
    url: address.value,
    title: address.dataset.shareTitle ?? '',
    text: address.dataset.shareWords ?? '',
  };
  for (const link of group.querySelectorAll<HTMLAnchorElement>('a[data-network]'))
    link.href = shareLink(link.dataset.network as Network, shared, $server.get()).href;
}

/** Beside each link to Mastodon, once the server is known: which it is, and a way to name another. */
function showServer(link: HTMLAnchorElement, server: string): void {
  // A link that leads to the reader's server is followed like any other.
  if (server) delete link.dataset.shareBy;
  else link.dataset.shareBy = 'mastodon';
  const shown = link.nextElementSibling?.matches('[data-server-change]') ? link.nextElementSibling : undefined;
  if (!server) return shown?.remove();
  const button = (shown ??
    Object.assign(document.createElement('button'), { type: 'button', className: 'button' })) as HTMLElement;
  button.dataset.serverChange = '';
  button.textContent = `on ${server}: change`;
  button.onclick = () => askForServer(link);
  if (!shown) link.after(button);
}

addStyles(styles);

let asked = 0;

/** A small form in the link's panel. Escape closes it and gives the focus back to the link. */
function askForServer(link: HTMLAnchorElement): void {
  const group = link.closest<HTMLElement>('[data-share]');
  const open = group?.querySelector<HTMLInputElement>('[data-server-form] input');
  if (!group || open) return open?.focus();
  asked += 1;
  const id = `mastodon-server-${asked}`;
  const form = document.createElement('form');
  const label = document.createElement('label');
  const input = document.createElement('input');
  const go = document.createElement('button');
  const hint = document.createElement('p');
  label.htmlFor = input.id = id;
  label.textContent = 'Your Mastodon server';
  input.setAttribute('aria-describedby', (hint.id = `${id}-hint`));
  input.autocapitalize = 'none';
  input.spellcheck = false;
  input.inputMode = 'url';
  input.value = $server.get();
  go.className = 'button';
  go.textContent = 'Go there';
  hint.textContent = 'For example mastodon.social. It is kept on this device, so that you are asked once.';
  form.className = 'share-server';
  form.noValidate = true;
  form.append(label, input, go, hint);
  form.dataset.serverForm = '';
  const close = () => {
    form.remove();
    link.focus();
  };
  form.onkeydown = (event) => {
    if (event.key === 'Escape') close();
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    const server = mastodonServer(input.value);
    if (!server) {
      hint.role = 'alert';
      hint.textContent = `“${input.value.trim()}” can’t be a server’s name. It looks like mastodon.social, or the last part of @you@mastodon.social.`;
      input.ariaInvalid = 'true';
      input.focus();
      return;
    }
    $server.set(server);
    close();
    link.click();
  };
  group.append(form);
  input.select();
}

$server.subscribe((server) => {
  for (const group of document.querySelectorAll<HTMLElement>('[data-share]')) {
    // Links are as the server made them until there is something to change.
    const links = group.querySelectorAll<HTMLAnchorElement>('a[data-network=mastodon]');
    if (!links.length || !(server || links[0]?.dataset.shareBy === undefined)) continue;
    updateLinks(group);
    for (const link of links) showServer(link, server);
  }
});
