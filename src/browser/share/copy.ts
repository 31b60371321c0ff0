import { copied, copyByHand } from '#words/copy.ts';

/** Copies the words of the box that `button` is in, and says so on the button. When refused, selects them instead. */
export async function copyFrom(button: HTMLElement): Promise<void> {
  const source = button.closest('[data-copy-box]')?.querySelector<HTMLElement>('input,textarea,[data-copy-text]');
  if (!source) return;
  let isCopied = true;
  try {
    // Asked for in the click itself: a browser lets a page write only while it answers a reader.
    await navigator.clipboard.writeText((source as HTMLInputElement).value ?? source.innerText.trim());
  } catch {
    isCopied = false;
  }
  await import('./confirm-copy.ts').then(
    (module) => module.confirm(button, source, isCopied),
    // Offline, the least that tells a reader.
    () => (button.textContent = isCopied ? copied : copyByHand),
  );
}
