import { atom, type ReadableAtom } from 'nanostores';
import type { Answer } from '../../domain/replies/reply.ts';
import { answered, withMore, type RepliesState } from '../../domain/replies/state.ts';
import type { Thread } from '../../domain/replies/thread.ts';

export interface RepliesStore {
  $state: ReadableAtom<RepliesState>;
  /** Asks every thread, and all of them again where that was done before. */
  load: () => Promise<void>;
  showMore: () => void;
}

/** After how many milliseconds a reader is told to wait, and after how many nobody waits any longer. */
export const patience = { slow: 4_000, over: 15_000 };

/** The replies of a page's threads, which nobody is asked for before `load`. */
export function createReplies(
  threads: readonly Thread[],
  ask: (thread: Thread, signal: AbortSignal) => Promise<Answer>,
): RepliesStore {
  const $state = atom<RepliesState>({ kind: 'unasked' });

  /** A thread's answer; without one in time, its server is no longer asked. */
  async function inTime(thread: Thread): Promise<Answer> {
    const asking = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = new Promise<Answer>((resolve) => {
      timer = setTimeout(() => {
        resolve({ kind: 'trouble', why: 'slow' });
        asking.abort();
      }, patience.over);
    });
    const answer = await Promise.race([ask(thread, asking.signal), over]);
    clearTimeout(timer);
    return answer;
  }

  async function load() {
    if ($state.get().kind === 'asking') return;
    $state.set({ kind: 'asking', isSlow: false });
    const slow = setTimeout(() => $state.set({ kind: 'asking', isSlow: true }), patience.slow);
    const answers = await Promise.all(threads.map(inTime));
    clearTimeout(slow);
    $state.set(answered(threads, answers));
  }

  return { $state, load, showMore: () => $state.set(withMore($state.get())) };
}
