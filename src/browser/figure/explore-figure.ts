import * as say from '#words/explore.ts';
import type { ExploredFigure } from '../../domain/figure/explore/explored-figure.ts';
import { sentencesOf } from '../../domain/figure/explore/sentences.ts';
import { stillState } from '../../domain/figure/explore/states.ts';
import { wayOf } from '../../domain/figure/explore/way.ts';
import { drawingOf } from './draw-way.ts';

/** Makes the controls with which a reader explores the figure `svg`. Nothing of it is stored. */
export function exploreFigure(place: HTMLElement, svg: SVGSVGElement, figure: ExploredFigure): void {
  const drawing = drawingOf(svg, figure);
  const named = svg.getAttribute('aria-labelledby') ?? '';
  const [title = ''] = named.split(' ');
  const still = stillState(figure);

  const status = make('div', { role: 'status', id: `${title}-told` });
  const send = make('button', { type: 'button', className: 'button' }, say.send);
  const choice = (type: string, id: string) =>
    make('input', {
      type,
      value: id,
      name: `${title}-${type}`,
      defaultChecked: type === 'radio' && id === still.decides,
    });
  const choices = (type: string, ids: readonly string[]) => ids.map((id) => choice(type, id));
  const deciders = choices('radio', figure.decides);
  const talks = choices('checkbox', figure.talks);
  const again = make('button', { type: 'button', className: 'button', hidden: true }, say.asItWas);
  const form = make('form', { hidden: true }, group(say.whoDecides, deciders), group(say.alsoTalk, talks));

  function group(legend: string, inputs: HTMLInputElement[]) {
    const labels = inputs.map((input) =>
      make('label', {}, input, figure.people.find(({ id }) => id === input.value)?.label ?? ''),
    );
    return make('fieldset', {}, make('legend', {}, legend), ...labels);
  }
  const chosen = (inputs: HTMLInputElement[]) => inputs.filter(({ checked }) => checked).map(({ value }) => value);

  function follow() {
    const state = { decides: chosen(deciders)[0] ?? '', talks: chosen(talks) };
    const way = wayOf(figure, state);
    form.hidden = again.hidden = false;
    drawing.show(state);
    drawing.send(way);
    status.dataset.way = way.kind;
    status.replaceChildren(...sentencesOf(figure, way).map((words) => make('p', {}, words)));
    svg.setAttribute('aria-labelledby', `${title} ${status.id}`);
  }

  send.addEventListener('click', follow);
  form.addEventListener('change', follow);
  form.addEventListener('submit', (event) => event.preventDefault());
  again.addEventListener('click', () => {
    form.reset();
    form.hidden = again.hidden = true;
    drawing.reset();
    status.replaceChildren();
    svg.setAttribute('aria-labelledby', named);
    send.focus();
  });
  // A place that is there before its words come is what screen readers listen to.
  place.append(send, form, status, again);
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { role, ...properties }: Partial<HTMLElementTagNameMap[Name]>,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  // Older engines know it as an attribute alone.
  if (role) made.setAttribute('role', role);
  made.append(...content);
  return made;
}
