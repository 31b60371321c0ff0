import * as say from '#words/reply-list.ts';
import type { RepliesState } from '../../domain/replies/state.ts';
import { pageSize } from '../../domain/replies/threaded.ts';
import { ReplyList } from './ReplyList.tsx';

interface Props {
  state: RepliesState;
  showMore: () => void;
  time: (at: string) => string;
}

/** The replies that were loaded, twenty at a time. */
export function Replies({ state, showMore, time }: Props) {
  if (state.kind !== 'answered' || state.list.length === 0) return null;
  const { list, shown } = state;
  const next = Math.min(pageSize, list.length - shown);
  return (
    <>
      <ReplyList list={list} shown={shown} time={time} />
      {next > 0 && (
        <button type="button" class="button" onClick={showMore}>
          {say.more(next)}
        </button>
      )}
    </>
  );
}
