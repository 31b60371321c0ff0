/** Comes when a footer or the list of contents nears the screen, and at once for a reader who has chosen light or dark. */
import { offerSchemes } from './choose-scheme.ts';
import { colorFrame } from './chosen-scheme.ts';

colorFrame();

/** For the footer of the page, the contents of a piece, or its footer, which may be of a part of a series. */
export async function hydrate(element: HTMLElement): Promise<void> {
  const { part } = element.dataset;
  if (element.matches('.footer')) offerSchemes(element);
  else if (element.matches('.contents')) (await import('./show-place.ts')).showPlace(element);
  else if (part) (await import('./series/remember-part.ts')).rememberPart(element, part);
}
