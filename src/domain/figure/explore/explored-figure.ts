import type { Figure } from '../schema.ts';
import type { Explore } from './schema.ts';

/** A figure as a browser explores it, beside the drawing that the page has. */
export interface ExploredFigure extends Explore {
  people: Pick<Figure['people'][number], 'id' | 'label' | 'says'>[];
  lines: Figure['lines'];
  /** The path of each conversation that may be added, in the order of `talks`. */
  paths: string[];
}
