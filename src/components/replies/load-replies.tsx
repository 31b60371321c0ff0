/** Fetched when a reader asks for the replies of a page. */
import { render } from 'preact';
import * as say from '#words/reply-list.ts';
import { addStyles, propertiesOf } from '../../browser/island-needs.ts';
import { askThread } from '../../browser/replies/ask-thread.ts';
import { createReplies, type RepliesStore } from '../../browser/replies/replies-store.ts';
import type { RepliesState } from '../../domain/replies/state.ts';
import type { Thread } from '../../domain/replies/thread.ts';
import { Replies } from './Replies.tsx';
import styles from './replies.css?url';
import { statusOf } from './status.ts';

export interface RepliesProps {
  threads: Thread[];
  /** The language in which times are written. */
  locale: string;
}

addStyles(styles);

const stores = new WeakMap<HTMLElement, RepliesStore>();

/** Loads the replies of a section; pressed again, loads them anew. */
export function loadReplies(section: HTMLElement): void {
  const store = stores.get(section) ?? shown(section);
  stores.set(section, store);
  void store.load();
}

function shown(section: HTMLElement): RepliesStore {
  const { threads, locale } = propertiesOf(section) as RepliesProps;
  const replies = createReplies(threads, askThread);
  const hosts = threads.map(({ host }) => host);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const time = (at: string) => format.format(new Date(at));
  const part = (selector: string) => section.querySelector<HTMLElement>(selector);
  const root = part('div');
  const draw = (state: RepliesState) => {
    if (root) render(<Replies state={state} showMore={showMore} time={time} />, root);
    part('[role=status]')?.replaceChildren(statusOf(state, hosts));
    if (state.kind === 'answered') part('[data-replies-load]')?.replaceChildren(say.loadAgain);
  };
  /** Whoever asks for more goes on at the first that is new. */
  function showMore() {
    const before = root?.querySelectorAll('li').length ?? 0;
    replies.showMore();
    root?.querySelectorAll('li')[before]?.focus();
  }
  replies.$state.subscribe(draw);
  return replies;
}
