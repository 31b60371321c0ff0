/** Comes when a footer nears the screen, and at once for a reader who has chosen light or dark. */
import { offerSchemes } from './choose-scheme.ts';
import { colorFrame } from './chosen-scheme.ts';

colorFrame();

/** For the footer of the page, or of a piece, which may be a part of a series. */
export async function hydrate(footer: HTMLElement): Promise<void> {
  const { part } = footer.dataset;
  if (footer.matches('.footer')) offerSchemes(footer);
  else if (part) (await import('./series/remember-part.ts')).rememberPart(footer, part);
}
