import { copyAsText } from '#words/copy.ts';

/** A button that copies `text`, in an island. Refused, the text shows itself, selected (share/copy.ts, which page.ts calls). */
export function CopyBox({ text, label, button = copyAsText }: { text: string; label: string; button?: string }) {
  return (
    <span data-copy-box>
      <textarea readOnly hidden rows={8} value={text} aria-label={label} />
      <button type="button" class="button" data-copy>
        {button}
      </button>
    </span>
  );
}
