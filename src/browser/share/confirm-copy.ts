import { copied, selected } from '#words/copy.ts';

/** How long a button says that it worked, in milliseconds. */
const confirmation = 2000;

/** Says on `button` that the words of `source` are copied, or else selects them and says so. */
export function confirm(button: HTMLElement, source: HTMLElement, isCopied: boolean): void {
  if (isCopied) return say(button, copied);
  if (source instanceof HTMLInputElement || source instanceof HTMLTextAreaElement) {
    source.hidden = false;
    source.select();
  } else getSelection()?.selectAllChildren(source);
  say(button, selected);
}

/** How each button that says something gets its own words back, and when. */
const saying = new WeakMap<HTMLElement, { timer: ReturnType<typeof setTimeout>; restore: () => void }>();

/** The button's own text is the confirmation, for eyes and, through aria-live, for ears. */
function say(button: HTMLElement, text: string): void {
  const before = saying.get(button);
  // Pressed again, a button says it anew and for its whole time.
  clearTimeout(before?.timer);
  const restore = before?.restore ?? restoreOf(button);
  button.setAttribute('aria-live', 'polite');
  button.removeAttribute('aria-label');
  button.textContent = text;
  const timer = setTimeout(() => {
    saying.delete(button);
    restore();
  }, confirmation);
  saying.set(button, { timer, restore });
}

function restoreOf(button: HTMLElement): () => void {
  const label = button.textContent;
  const name = button.getAttribute('aria-label');
  return () => {
    button.textContent = label;
    if (name) button.setAttribute('aria-label', name);
  };
}
