import { slashKey } from '#words/search.ts';
import { useStore } from '@nanostores/preact';
import { $slashKey, switchSlashKey } from '../../browser/search/slash-key-store.ts';

/** Switches the key "/" off, for readers whose voice or hand presses it by accident. */
export function SlashKey() {
  const on = useStore($slashKey, { ssr: () => true });
  return (
    <label class="search-key">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => switchSlashKey(currentTarget.checked)} />{' '}
      {slashKey}
    </label>
  );
}
