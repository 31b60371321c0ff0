/** Comes when a footer nears the screen, and at once for a reader who has chosen light or dark. */
import { offerSchemes } from './choose-scheme.ts';
import { colorFrame } from './chosen-scheme.ts';

colorFrame();

/** For the footer of the page, or of a piece. */
export function hydrate(footer: HTMLElement): void {
  if (footer.matches('.footer')) offerSchemes(footer);
}
