/** How long a button says that it worked, in milliseconds. */
const confirmation = 2000;

/** Copies the words of the box that `button` stands in, and says so on the button. When refused, selects them instead. */
export async function copyFrom(button: HTMLElement): Promise<void> {
  const box = button.closest('[data-copy-box]');
  const field = box?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input,textarea');
  const words = box?.querySelector<HTMLElement>('[data-copy-text]');
  try {
    await navigator.clipboard.writeText(field ? field.value : (words?.innerText.trim() ?? ''));
    say(button, 'Copied');
  } catch {
    if (field) {
      field.hidden = false;
      field.select();
    } else if (words) {
      getSelection()?.selectAllChildren(words);
    }
    say(button, 'Selected: copy it from here');
  }
}

/** The button's own text is the confirmation, for eyes and, through aria-live, for ears. */
function say(button: HTMLElement, text: string): void {
  const label = (button.dataset.label ??= button.textContent ?? '');
  const name = (button.dataset.name ??= button.ariaLabel ?? '');
  button.ariaLive = 'polite';
  button.removeAttribute('aria-label');
  button.textContent = text;
  setTimeout(() => {
    button.textContent = label;
    if (name) button.ariaLabel = name;
  }, confirmation);
}
