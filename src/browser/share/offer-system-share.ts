/** Shows the buttons for the system's share sheet where the browser has one, and where it takes pictures. */
export function offerSystemShare(): void {
  if (!navigator.share) return;
  const takesPictures = navigator.canShare?.({ files: [new File([], 'a.png', { type: 'image/png' })] });
  for (const button of document.querySelectorAll<HTMLElement>(
    takesPictures ? '[data-share-by]' : '[data-share-by=system]',
  ))
    button.hidden = false;
}
