import * as say from '#words/reply-list.ts';
import type { Threaded } from '../../domain/replies/threaded.ts';

interface Props {
  list: readonly Threaded[];
  /** How many of the list are shown; all, where a page is built with them. */
  shown?: number;
  /** Writes the time of a reply, as the language of the page does. */
  time: (at: string) => string;
}

/** The levels that are drawn; what is deeper says whom it answers, as all do. */
const deepest = 3;

/** Replies as plain text: the oldest first, each followed by those that answer it. Each can be given the focus. */
export function ReplyList({ list, shown = list.length, time }: Props) {
  return (
    <ol class="reply-list">
      {list.slice(0, shown).map(({ reply, depth, to }) => (
        <li key={reply.id} tabIndex={-1} data-depth={Math.min(depth, deepest) || undefined}>
          <p class="reply-by">
            <b>
              <bdi>{reply.author}</bdi>
            </b>
            {to !== undefined && (
              <>
                {' '}
                <bdi>{say.answers(to)}</bdi>
              </>
            )}
            {', '}
            <time dateTime={reply.at}>{time(reply.at)}</time>{' '}
            <Outside href={reply.url}>{say.at(reply.url.split(/[/?#]/)[2] ?? '')}</Outside>
          </p>
          <p class="reply-text" dir="auto">
            {reply.text ? withLinks(reply.text) : <i>{say.withoutWords}</i>}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** A link to another site: marked as one, and no recommendation of ours. */
const Outside = ({ href, children }: { href: string; children: string }) => (
  <a class="outside" href={href} rel="external nofollow ugc noopener noreferrer">
    {children}
  </a>
);

/** A text whose addresses are links. A mark that ends a sentence is no part of an address. */
const withLinks = (text: string) =>
  text
    .split(/(https:\/\/[^\s<>"]*[^\s<>"'.,;:!?)\]}’”])/)
    .map((part, index) => (index % 2 === 1 ? <Outside href={part}>{part}</Outside> : part));
