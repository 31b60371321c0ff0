import type { Shared } from '../../domain/share/networks.ts';

/** Hands what is shared, and `files` if there are any, to the system's share sheet. When it fails, `panel` shows the address. */
export async function shareFrom(panel: Element, { url, title, text }: Shared, files?: File[]): Promise<void> {
  try {
    // Beside a file, many programs drop the address: the words carry it as well.
    await navigator.share(files ? { files, title, text: `${text} ${url}` } : { url, title, text });
  } catch (error) {
    // A reader who closes the sheet is not told of an error.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    const field = panel.querySelector<HTMLInputElement>('input[data-share-title]');
    if (!field) return;
    field.hidden = false;
    field.select();
  }
}

/** Hands the picture of `panel` to the system's share sheet. When it can't be had, the link is shared without it. */
export async function sharePicture(panel: Element, shared: Shared): Promise<void> {
  const { href = '' } = panel.querySelector<HTMLAnchorElement>('a[download]') ?? {};
  const picture = await fetch(href).then(
    (response) => (response.ok ? response.blob() : undefined),
    () => undefined,
  );
  if (!picture) return shareFrom(panel, shared);
  const name = new URL(href).pathname.replace(/^.*\/|\.[0-9a-f]+(?=\.png$)/g, '');
  return shareFrom(panel, shared, [new File([picture], name, { type: 'image/png' })]);
}
