import * as say from '#words/reply-list.ts';
import type { RepliesState } from '../../domain/replies/state.ts';

/** Returns how far the replies are, in words; `hosts` are the sites that they come from. */
export function statusOf(state: RepliesState, hosts: readonly string[]): string {
  if (state.kind === 'unasked') return '';
  if (state.kind === 'asking') return state.isSlow ? say.slow(hosts) : say.asking(hosts);
  const { list, shown, troubles } = state;
  const told = troubles.map(({ host, why }) => say.troubles[why](host));
  if (list.length > 0) return [say.found(Math.min(shown, list.length), list.length), ...told].join(' ');
  return (troubles.length < hosts.length ? [say.nothingYet, ...told] : told).join(' ');
}
