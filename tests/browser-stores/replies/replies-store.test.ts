import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReplies, patience } from '../../../src/browser/replies/replies-store.ts';
import type { Answer, Reply } from '../../../src/domain/replies/reply.ts';
import { blueskyThread, mastodonThread, type Thread } from '../../../src/domain/replies/thread.ts';
import { minute } from '../../fixtures/replies.ts';

const threads = [
  blueskyThread('https://bsky.app/profile/us.example/post/3k'),
  mastodonThread('https://mastodon.example/@us/1000'),
].filter((thread) => thread !== undefined);
const reply = (id: number): Reply => ({
  id: String(id),
  author: 'Reader',
  at: minute(id),
  text: '',
  url: 'https://example.org/',
  replyTo: undefined,
  source: 'bluesky',
});
const some = (count: number): Answer => ({
  kind: 'replies',
  replies: Array.from({ length: count }, (_, id) => reply(id)),
});
const never = () => new Promise<Answer>(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('createReplies', () => {
  it('asks nobody before it is told to, and each thread once then, however often it is pressed', async () => {
    const ask = vi.fn(async () => some(0));
    const { load, $state } = createReplies(threads, ask);
    expect(ask).not.toHaveBeenCalled();
    await Promise.all([load(), load()]);
    expect(ask).toHaveBeenCalledTimes(2);
    expect($state.get()).toMatchObject({ kind: 'answered', list: [], troubles: [] });
  });

  it('shows twenty, and twenty more each time', async () => {
    const { load, showMore, $state } = createReplies(threads.slice(0, 1), async () => some(45));
    await load();
    const shown = () => ($state.get() as { shown: number }).shown;
    expect(shown()).toBe(20);
    showMore();
    expect(shown()).toBe(40);
  });

  it('says when it takes long, then stops waiting for who is slow and shows what others answered', async () => {
    const signals: AbortSignal[] = [];
    const ask = (thread: Thread, signal: AbortSignal) => {
      signals.push(signal);
      return thread.source === 'bluesky' ? Promise.resolve(some(1)) : never();
    };
    const { load, $state } = createReplies(threads, ask);
    const loading = load();
    expect($state.get()).toEqual({ kind: 'asking', isSlow: false });
    await vi.advanceTimersByTimeAsync(patience.slow);
    expect($state.get()).toEqual({ kind: 'asking', isSlow: true });
    await vi.advanceTimersByTimeAsync(patience.over);
    await loading;
    expect($state.get()).toMatchObject({
      kind: 'answered',
      list: [{ depth: 0 }],
      troubles: [{ host: 'mastodon.example', why: 'slow' }],
    });
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true]);
  });
});
