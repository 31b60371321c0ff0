/**
 * Calls `follow` with the word that scheme.ts has taken from the device, now and at each change. It listens for the same
 * events, and began earlier.
 */
export function onScheme(follow: (chosen: string) => void): void {
  const tell = () => follow(document.documentElement.dataset.scheme ?? '');
  tell();
  for (const change of ['storage', 'pageshow']) addEventListener(change, tell);
}

/** Gives the browser's frame the colour of the scheme in which the page is. */
export function colorFrame(): void {
  // The first is for light: where it doesn't hold, a browser takes the next, for dark.
  const light = document.querySelector<HTMLMetaElement>('[name=theme-color]');
  if (!light) return;
  const { media } = light;
  onScheme((chosen) => (light.media = chosen === 'light' ? 'all' : chosen === 'dark' ? 'print' : media));
}
