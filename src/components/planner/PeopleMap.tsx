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
  const { axis, radius, line, foot } = mapSize;
  return (
    <>
      <svg
        class="planner-map"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={say.mapOf(relationships.length)}
      >
        <path class="planner-grid" d={`M${axis} 0V${height - foot}H${width}`} />
        <path class="planner-wall" d={`M${wall} 0V${height - foot}`} />
        <path class="planner-ceiling" d={`M${axis} ${ceiling}H${width}`} />
        {rows.map(({ influence, y }) => (
          <text class="planner-scale" x="4" y={y + 4}>
            {influence}
          </text>
        ))}
        {columns.map(({ closeness, x }) => (
          <text class="planner-scale" x={x} y={height - 8} text-anchor="middle">
            {closeness}
          </text>
        ))}
        {people.map(({ id, x, y, label, isLeft, isHigh }) => (
          <g key={id}>
            {id === start && <circle class="planner-ring" cx={x} cy={y} r={radius + 3} />}
            <circle class={isHigh ? 'person-yes' : 'person-no'} cx={x} cy={y} r={radius} />
            {/* A picture in the picture: what doesn't fit is cut off at its edge and never meets a neighbor. */}
            <svg x={label.x} y={label.y} width={label.width} height={label.height} overflow="hidden">
              {label.lines.map((text, index) => (
                <text x={isLeft ? label.width : 0} y={(index + 1) * line + 2} text-anchor={isLeft ? 'end' : 'start'}>
                  {text}
                </text>
              ))}
            </svg>
          </g>
        ))}
      </svg>
      <p class="planner-hint">{say.mapKey(Boolean(start))}</p>
    </>
  );
}

const { who, decides, introduction, lastSpoke } = say.tableHead;

/** The same as a table, with what a map has no room for. */
export function PeopleTable({ relationships, dayName }: Pick<Props, 'relationships' | 'dayName'>) {
  return (
    <details class="planner-table">
      <summary>{say.sameAsTable}</summary>
      <div class="planner-scroll" tabIndex={0} role="region" aria-label={say.listAsTable}>
        <table>
          <thead>
            <tr>
              {[who, say.influence, say.closeness, decides, introduction, lastSpoke].map((name) => (
                <th scope="col">{name}</th>
              ))}
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
