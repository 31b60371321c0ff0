import { lost } from '#words/giscus.ts';

/** Returns the session that giscus wrote into the address of whoever has just signed in, and takes it out of the address. */
function sessionInAddress(): string {
  const url = new URL(location.href);
  const session = url.searchParams.get('giscus') ?? '';
  if (session) {
    url.searchParams.delete('giscus');
    history.replaceState(history.state, '', url);
  }
  return session;
}

/**
 * Loads giscus when its button is pressed, with the code that `code` brings then. Whoever comes back from signing in has
 * pressed it before. Their session is kept nowhere.
 */
export function offerGiscus(
  code: () => Promise<{ loadGiscus: (section: HTMLElement, signedIn: string) => void }>,
): void {
  const section = document.querySelector<HTMLElement>('[data-giscus]');
  if (!section) return;
  const load = (signedIn: string) => {
    code().then(
      ({ loadGiscus }) => loadGiscus(section, signedIn),
      () => section.querySelector('[role=status]')?.replaceChildren(lost),
    );
  };
  // It tells of a button, which is not there without a script.
  section.querySelector('[data-giscus-note]')?.removeAttribute('hidden');
  section.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('[data-giscus-load]')) load('');
  });
  const signedIn = sessionInAddress();
  if (signedIn) load(signedIn);
}
