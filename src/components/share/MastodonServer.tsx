import { useStore } from '@nanostores/preact';
import { render, type ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import * as say from '#words/mastodon.ts';
import { addStyles } from '../../browser/island-needs.ts';
import type { ShareStore } from '../../browser/share/share-store.ts';
import styles from './mastodon-server.css?url';

addStyles(styles);

let mounted = 0;

/** Draws, beside a panel's link to Mastodon, which server it leads to, and below its links the question for one. */
export function mountServer(link: HTMLAnchorElement, share: ShareStore): void {
  mounted += 1;
  link.after(rootOf(<ServerChange share={share} />));
  link
    .closest('[data-share]')
    ?.append(rootOf(<ServerForm share={share} link={link} id={`mastodon-server-${mounted}`} />));
}

function rootOf(child: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  root.className = 'share-server';
  render(child, root);
  return root;
}

/** Which server the link leads to, and a way to name another. */
export function ServerChange({ share }: { share: ShareStore }) {
  const server = useStore(share.$server);
  if (!server) return null;
  return (
    <button type="button" class="button" data-server-change onClick={share.askForServer}>
      {say.changeServer(server)}
    </button>
  );
}

interface ServerFormProps {
  share: ShareStore;
  /** The link that is followed once the server is known, and that has the focus again when the question is closed. */
  link: HTMLAnchorElement;
  id: string;
}

/** A small form that asks for the reader's server. Escape closes it. */
export function ServerForm({ share, link, id }: ServerFormProps) {
  const asked = useStore(share.$asked);
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    setRefused(undefined);
    field.current?.select();
  }, [asked]);
  if (!asked) return null;

  const go = (event: Event) => {
    event.preventDefault();
    const typed = field.current?.value ?? '';
    if (share.nameServer(typed)) {
      link.focus();
      link.click();
      return;
    }
    setRefused(typed.trim());
    field.current?.focus();
  };
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    share.stopAsking();
    link.focus();
  };
  return (
    <form class="share-server-form" noValidate data-server-form onSubmit={go} onKeyDown={close}>
      <label for={id}>{say.yourServer}</label>
      <input
        ref={field}
        id={id}
        aria-describedby={`${id}-hint`}
        aria-invalid={refused === undefined ? undefined : 'true'}
        autocapitalize="none"
        spellcheck={false}
        inputMode="url"
        defaultValue={share.$server.get()}
      />
      <button class="button">{say.goThere}</button>
      <p id={`${id}-hint`} role={refused === undefined ? undefined : 'alert'}>
        {refused === undefined ? say.forExample : say.noServer(refused)}
      </p>
    </form>
  );
}
