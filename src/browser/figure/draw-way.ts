import type { ExploredFigure } from '../../domain/figure/explore/explored-figure.ts';
import type { End, ExploreState, Way } from '../../domain/figure/explore/way.ts';

/** Draws states of a figure over the drawing that the server made, which has its lines and people in their order. */
export function drawingOf(svg: SVGSVGElement, { people, lines, talks, paths }: ExploredFigure) {
  const circles = [...svg.querySelectorAll<SVGCircleElement>('circle:not(.person-dot)')];
  const drawn = [...svg.querySelectorAll<SVGPathElement>('path:not(.ceiling)')];
  const you = people.find(({ says }) => says === 'you')?.id;
  const added = new Map(
    talks.map((to, index) => [to, element('path', { class: 'line-talk', 'data-round': 0, d: paths[index] ?? '' })]),
  );
  const circleOf = (id: string) => circles[people.findIndex((person) => person.id === id)];
  const lineOf = (from: string, to: string) =>
    drawn[lines.findIndex((line) => line.from === from && line.to === to)] ??
    (from === you ? added.get(to) : undefined);
  const isStopped = (line: ExploredFigure['lines'][number]) => line.kind === 'stopped';
  let marks: SVGElement[] = [];

  /** The cross below the ceiling or in a circle, or the ring around the one who decides. */
  function markOf({ why, at }: End, round: number): SVGElement[] {
    const circle = circleOf(at);
    if (!circle) return [];
    const centre = { x: circle.cx.baseVal.value, y: circle.cy.baseVal.value };
    if (why === 'decides') return [ringAround(centre, round)];
    if (why === 'nobody') return [crossAt(centre, round)];
    return lines
      .filter((line) => line.from === at && isStopped(line))
      .flatMap(({ from, to }) => lineOf(from, to) ?? [])
      .map((line) => crossAt(line.getPointAtLength(line.getTotalLength()), round + 1));
  }

  return {
    /** Shows who decides and with whom the reader talks. */
    show({ decides, talks }: ExploreState) {
      for (const { id, says } of people)
        if (says !== 'you') circleOf(id)?.setAttribute('data-says', id === decides ? 'yes' : 'no');
      for (const [to, line] of added)
        if (talks.includes(to)) drawn[0]?.before(line);
        else line.remove();
    },
    /** Shows the way of the request in the place of the one before; its parts come one after the other where they move. */
    send({ steps, ends }: Way) {
      const rounds = new Map([...steps].reverse().map(({ to, round }) => [to, round]));
      const clear = marks;
      marks = [
        ...steps.flatMap(({ from, to, round }) => {
          const line = lineOf(from, to)?.getAttribute('d');
          return line ? at(round, element('path', { class: 'way', d: line, pathLength: 1 })) : [];
        }),
        ...ends.flatMap((end) => markOf(end, rounds.get(end.at) ?? 0)),
      ];
      clear.forEach((mark) => mark.remove());
      drawn.at(-1)?.after(...marks.filter((mark) => mark.matches('.way')));
      svg.append(...marks.filter((mark) => !mark.matches('.way')));
    },
    /** Brings back the drawing of the server. */
    reset() {
      circles.forEach((circle) => circle.removeAttribute('data-says'));
      [...marks, ...added.values()].forEach((one) => one.remove());
      marks = [];
    },
  };
}

function element<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  return made;
}

/** Marks an element with the round in which it comes. */
function at(round: number, made: SVGElement): SVGElement {
  made.dataset.round = String(round);
  return made;
}

const ringAround = ({ x, y }: { x: number; y: number }, round: number) =>
  at(round + 1, element('circle', { class: 'way-ring', cx: x, cy: y, r: 18 }));

const crossAt = ({ x, y }: { x: number; y: number }, round: number) =>
  at(round + 1, element('path', { class: 'way-cross', d: `M${x - 5} ${y - 5}l10 10m0-10l-10 10` }));
