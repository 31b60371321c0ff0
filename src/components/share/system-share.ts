/** Shows the system's share button where the browser has a share sheet. */
export function offerSystemShare(): void {
  if (!navigator.share) return;
  for (const button of document.querySelectorAll<HTMLElement>('[data-share-system]')) button.hidden = false;
}

/** Hands the link beside `button` to the system's share sheet. A reader who closes the sheet is not told of an error. */
export async function shareFrom(button: HTMLElement): Promise<void> {
  const field = button.closest('[data-share]')?.querySelector<HTMLInputElement>('input[data-share-title]');
  if (!field) return;
  try {
    await navigator.share({
      url: field.value,
      title: field.dataset.shareTitle ?? '',
      text: field.dataset.shareWords ?? '',
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    field.hidden = false;
    field.select();
  }
}
