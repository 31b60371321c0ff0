import type { ReadName } from '../../domain/series/progress.ts';

/** Remembers `part`, an article's slug, as read once the end of its text is on the screen. */
export function rememberPart(end: Element, part: string): void {
  const name: ReadName = `who-can-say-yes/read/${part}`;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    try {
      localStorage.setItem(name, '1');
    } catch {
      // Missing, forbidden or full: then the series tells of no progress.
    }
  });
  observer.observe(end);
}
