import * as say from '#words/planner.ts';
import type { DayName } from '../../domain/day.ts';
import { mapSize, placeMap } from '../../domain/planner/map.ts';
import type { Relationship } from '../../domain/planner/workbook.ts';
import { fieldValue, nameOf } from './sentences.ts';

interface Props {
  relationships: readonly Relationship[];
  /** Id of the one to start with. */
  start: string | undefined;
  dayName: DayName;
}

/** Influence by closeness, as a picture; the list has it as a sentence a person. */
export function PeopleMap({ relationships, start }: Omit<Props, 'dayName'>) {
  const { width, height, people, rows, columns, ceiling, wall } = placeMap(relationships);
  const { axis, radius } = mapSize;
  const foot = height - 8;
  return (
    <>
      <svg
        class="planner-map"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say.mapOf(relationships.length)}
      >
        <path class="planner-grid" d={`M${axis} 0V${rows.at(-1) ? height - mapSize.foot : 0}H${width}`} />
        <path class="planner-wall" d={`M${wall} 0V${height - mapSize.foot}`} />
        <path class="planner-ceiling" d={`M${axis} ${ceiling}H${width}`} />
        {rows.map(({ influence, y, height: high }) => (
          <text key={influence} class="planner-scale" x="4" y={y + high / 2 + 4}>
            {influence}
          </text>
        ))}
        {columns.map(({ closeness, x, width: wide }) => (
          <text key={closeness} class="planner-scale" x={x + wide / 2} y={foot} text-anchor="middle">
            {closeness}
          </text>
        ))}
        {people.map(({ id, x, y, label, isHigh }) => (
          <g key={id} class={id === start ? 'planner-start' : undefined}>
            {id === start && <circle class="planner-ring" cx={x} cy={y} r={radius + 3} />}
            <circle class={isHigh ? 'person-yes' : 'person-no'} cx={x} cy={y} r={radius} />
            {/* A picture in the picture: what doesn't fit is cut off at its edge and never meets a neighbor. */}
            <svg x={label.x} y={label.y} width={label.width} height={label.height} overflow="hidden">
              <text x="0" y={label.height / 2 + 4}>
                {label.text}
              </text>
            </svg>
          </g>
        ))}
      </svg>
      <p class="planner-hint">{say.mapKey(Boolean(start))}</p>
    </>
  );
}

/** The same as a table, with what a map has no room for. */
export function PeopleTable({ relationships, dayName }: Pick<Props, 'relationships' | 'dayName'>) {
  return (
    <details class="planner-table">
      <summary>{say.sameAsTable}</summary>
      <div class="planner-scroll" tabIndex={0} role="region" aria-label={say.listAsTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.tableHead.who}</th>
              <th scope="col">{say.influence}</th>
              <th scope="col">{say.closeness}</th>
              <th scope="col">{say.tableHead.decides}</th>
              <th scope="col">{say.tableHead.introduction}</th>
              <th scope="col">{say.tableHead.lastSpoke}</th>
            </tr>
          </thead>
          <tbody>
            {relationships.map((relationship) => (
              <tr key={relationship.id}>
                <th scope="row">{nameOf(relationship)}</th>
                <td>{relationship.influence}</td>
                <td>{relationship.closeness}</td>
                <td>{fieldValue(relationship, 'decides', dayName)}</td>
                <td>{relationship.introducedBy}</td>
                <td>{dayName(relationship.lastSpoke) || say.never}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
