/** Hands what `button` stands beside to the system's share sheet: the link with its words, and `files` if there are any. */
export async function shareFrom(button: HTMLElement, files?: File[]): Promise<void> {
  const field = button.closest('.share-panel')?.querySelector<HTMLInputElement>('input[data-share-title]');
  if (!field) return;
  const { shareTitle: title = '', shareWords: text = '' } = field.dataset;
  try {
    // Beside a file, many programs drop the address: it stands in the words as well.
    await navigator.share(files ? { files, title, text: `${text} ${field.value}` } : { url: field.value, title, text });
  } catch (error) {
    // A reader who closes the sheet is not told of an error.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    field.hidden = false;
    field.select();
  }
}

/** Hands the picture beside `button` to the system's share sheet. When it can't be had, the link is shared without it. */
export async function sharePicture(button: HTMLElement): Promise<void> {
  const { href } = button.closest('.share-panel')?.querySelector<HTMLAnchorElement>('a[download]') ?? {};
  const picture = await fetch(href ?? '').then(
    (response) => (response.ok ? response.blob() : undefined),
    () => undefined,
  );
  if (!picture) return shareFrom(button);
  const name = new URL(href ?? '').pathname.replace(/^.*\/|\.[0-9a-f]+(?=\.png$)/g, '');
  return shareFrom(button, [new File([picture], name, { type: 'image/png' })]);
}
