import type { ExploredFigure } from '../../domain/figure/explore/explored-figure.ts';
import { placeFigure } from '../../domain/figure/layout.ts';
import { pathOf } from '../../domain/figure/path.ts';
import type { Figure } from '../../domain/figure/schema.ts';

/** Returns what a browser needs to explore a figure, nothing for one that is a drawing alone. */
export function exploredFigure(figure: Figure): ExploredFigure | undefined {
  const { explore, lines, people } = figure;
  return (
    explore && {
      ...explore,
      people: people.map(({ id, label, says }) => ({ id, label, says })),
      lines,
      paths: placeFigure(figure).lines.slice(lines.length).map(pathOf),
    }
  );
}
