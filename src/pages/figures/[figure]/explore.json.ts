import type { APIRoute, GetStaticPaths } from 'astro';
import { exploredFigure } from '../../../build/figure/explored-figure.ts';
import { library } from '../../../library/library.ts';

export const getStaticPaths = (async () =>
  (await library()).figures.flatMap((figure) => {
    const explored = exploredFigure(figure);
    return explored ? { params: { figure: figure.id }, props: { explored } } : [];
  })) satisfies GetStaticPaths;

export const GET: APIRoute<{ explored: object }> = ({ props }) => Response.json(props.explored);
