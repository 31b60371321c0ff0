import { readAnswer } from '../../domain/replies/read-answer.ts';
import type { Answer, Trouble } from '../../domain/replies/reply.ts';
import { troubleOf } from '../../domain/replies/state.ts';
import type { Thread } from '../../domain/replies/thread.ts';
import { plainText } from './plain-text.ts';

const trouble = (why: Trouble): Answer => ({ kind: 'trouble', why });

/** Asks a thread's server for its replies. It is told neither who asks nor on which page, beyond the internet address. */
export async function askThread(thread: Thread, signal: AbortSignal): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(thread.asks, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch {
    return trouble(navigator.onLine ? 'unreachable' : 'offline');
  }
  const why = troubleOf(response.status);
  if (why) return trouble(why);
  try {
    return readAnswer(thread, await response.json(), plainText);
  } catch {
    return trouble('malformed');
  }
}
