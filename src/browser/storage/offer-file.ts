/** Hands the reader a file that was made on this device; nothing is sent. */
export function offerFile(name: string, type: string, content: string): void {
  const href = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href, download: name });
  link.click();
  // Some browsers read the file only after this turn.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
