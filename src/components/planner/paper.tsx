/**
 * The planner's sheets for paper. Each is on the page while it is printed, after the planner, which gives the words: what
 * both would import were no longer one file with the planner.
 */
import { render, type ComponentChild } from 'preact';
import * as say from '#words/planner-paper.ts';
import { printOnly } from '../../browser/print-only.ts';

/** One person's plan. */
export interface PlanOnPaper {
  name: string;
  fields: readonly { name: string; written: string; lines: number }[];
  items: readonly { text: string; isDone: boolean }[];
}

/** Everybody, to pin up. */
export interface Wall {
  day: string;
  map: ComponentChild;
  people: readonly { id: string; name: string; firstStep: string; date: string }[];
}

/** As many people have a sheet of one page. */
const onOnePage = 8;

function putSheet(content: ComponentChild): HTMLElement {
  const sheet = document.createElement('section');
  sheet.classList.add('plan', 'planner-sheet');
  render(content, sheet);
  document.querySelector('[data-planner]')?.after(sheet);
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  return sheet;
}

/** Prints one person's plan, and nothing else. */
export const printPlan = ({ name, fields, items }: PlanOnPaper): void =>
  printOnly(
    putSheet(
      <>
        <h3>{say.myPlanFor(name)}</h3>
        <dl>
          {fields.map(({ name, written, lines }) => (
            <div key={name} class={lines > 1 ? 'planner-sheet-wide' : undefined}>
              <dt>{name}</dt>
              <dd>{written}</dd>
            </div>
          ))}
        </dl>
        <ul>
          {items.map(({ text, isDone }) => (
            <li key={text}>
              {isDone ? '☑' : '☐'} {text}
            </li>
          ))}
        </ul>
      </>,
    ),
  );

/** The map, and the next step with each person. A step or a day that isn't planned yet has a line to write on. */
const putWall = ({ day, map, people }: Wall) =>
  putSheet(
    <div class={people.length > onOnePage ? 'planner-wall-sheet' : 'planner-wall-sheet planner-one-page'}>
      <h2>{say.wallTitle}</h2>
      <p>{say.asOf(day)}</p>
      {map}
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{say.who}</th>
            <th scope="col">{say.nextStep}</th>
            <th scope="col">{say.when}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, name, firstStep, date }) => (
            <tr key={id}>
              <td>
                <span class="planner-box" />
              </td>
              <th scope="row">{name}</th>
              <td>{firstStep}</td>
              <td>{date}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>,
  );

/** Prints the sheet for a wall, and nothing else. */
export const printWall = (wall: Wall): void => printOnly(putWall(wall));

let isFollowed = false;

/** From now on the browser's own way to print takes the sheet with the page, as it is then, unless nobody is on it. */
export function printWithPage(wallNow: () => Wall): void {
  if (isFollowed) return;
  isFollowed = true;
  addEventListener('beforeprint', () => {
    const wall = wallNow();
    if (wall.people.length > 0 && !document.querySelector('.planner-sheet')) putWall(wall);
  });
}
