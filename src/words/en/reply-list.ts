/** Replies that others wrote elsewhere, and a page shows when it is asked to. */
import { counted, language } from './language.ts';

const list = /* @__PURE__ */ new Intl.ListFormat(language);

export const replies = 'Replies';
/** Before links to threads. */
/** Above replies that are part of the page. */
export const keptOn = (day: string) => `They are as they were on ${day}, and your browser asks nobody for them.`;
export const readThere = 'Read them where they were written:';
export const load = (hosts: readonly string[]) => `Load replies (from ${list.format(hosts)})`;
export const loadAgain = 'Load replies again';
export const whoSees = (servers: readonly string[]) =>
  `Nothing is loaded before you press this. Then your browser asks ${list.format(servers)}, and whoever runs a server that is asked sees your internet address. What comes is shown as plain text, without pictures.`;

export const asking = (hosts: readonly string[]) => `Asking ${list.format(hosts)} …`;
export const slow = (hosts: readonly string[]) => `Still waiting for ${list.format(hosts)} …`;
export const nothingYet = 'Nobody has replied there yet.';
export const found = (shown: number, of: number) =>
  shown < of
    ? `${shown} of ${counted(of, { one: 'reply', other: 'replies' })}, the oldest first.`
    : `${counted(of, { one: 'reply', other: 'replies' })}, the oldest first.`;
/** Why a host's replies are missing. */
export const troubles = {
  offline: (host: string) => `You seem to be offline, so ${host} could not be asked.`,
  slow: (host: string) => `${host} takes too long to answer. We no longer wait for it.`,
  'rate-limited': (host: string) => `${host} is asked too often just now. Try again in a few minutes.`,
  refused: (host: string) => `${host} shows this thread to its own members only.`,
  gone: (host: string) => `The thread on ${host} is gone, or no longer public.`,
  malformed: (host: string) => `${host} gave an answer that we can’t read.`,
  unreachable: (host: string) => `${host} can’t be reached, or has a fault of its own.`,
};

export const more = (next: number) => `Show ${next} more`;
export const answers = (author: string) => `answers ${author}`;
/** A link to a reply at its place on another site. */
export const at = (host: string) => `on ${host}`;
export const withoutWords = 'A post without words.';
/** In the place of a post that its author put behind a warning. */
export const markedByAuthor = (warning: string) => `Its author put it behind a warning: ${warning}`;
