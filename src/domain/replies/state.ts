import type { Answer, Trouble } from './reply.ts';
import type { Thread } from './thread.ts';
import { pageSize, threaded, type Threaded } from './threaded.ts';

/** A source that has no replies to show. */
export interface Troubled {
  host: string;
  why: Trouble;
}

/** How far the replies of a page are. */
export type RepliesState =
  | { kind: 'unasked' }
  | { kind: 'asking'; isSlow: boolean }
  | {
      kind: 'answered';
      list: Threaded[];
      /** How many of the list are shown. */
      shown: number;
      troubles: Troubled[];
    };

/** Returns the state once every thread has answered, each by the answer of the same place. */
export function answered(threads: readonly Pick<Thread, 'host'>[], answers: readonly Answer[]): RepliesState {
  const replies = answers.flatMap((answer) => (answer.kind === 'replies' ? answer.replies : []));
  const troubles = threads.flatMap(({ host }, index): Troubled[] => {
    const answer = answers[index];
    return answer?.kind === 'trouble' ? [{ host, why: answer.why }] : [];
  });
  return { kind: 'answered', list: threaded(replies), shown: pageSize, troubles };
}

/** Returns the state with more of the list. */
export const withMore = (state: RepliesState): RepliesState =>
  state.kind === 'answered' ? { ...state, shown: state.shown + pageSize } : state;

/** Returns why an answer by HTTP has no replies to show; undefined for one that may. */
export function troubleOf(status: number): Trouble | undefined {
  if (status === 429) return 'rate-limited';
  if (status === 401 || status === 403) return 'refused';
  // Bluesky answers 400 where there is no such post.
  if (status === 404 || status === 410 || status === 400) return 'gone';
  return status >= 200 && status < 300 ? undefined : 'unreachable';
}
