import { exploreFigure } from '../../browser/figure/explore-figure.ts';
import { addStyles } from '../../browser/island-needs.ts';
import type { ExploredFigure } from '../../domain/figure/explore/explored-figure.ts';
import styles from './explore.css?url';

/** Puts the controls below a figure into the place that the server kept for them. */
export async function hydrate(place: HTMLElement): Promise<void> {
  const drawing = place.previousElementSibling?.querySelector('svg');
  const response = await fetch(place.dataset.explore ?? '');
  if (!drawing || !response.ok) return;
  addStyles(styles);
  exploreFigure(place, drawing, (await response.json()) as ExploredFigure);
}
