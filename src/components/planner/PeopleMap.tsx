import { mapSize, placeMap } from '../../domain/planner/map.ts';
import type { Relationship } from '../../domain/planner/workbook.ts';
import { dayName, fieldValue, nameOf } from './words.ts';

interface Props {
  relationships: readonly Relationship[];
  /** Id of the one to start with. */
  start: string | undefined;
}

/** Influence by closeness, as a picture and as a table; the list has it as a sentence a person. */
export function PeopleMap({ relationships, start }: Props) {
  const { width, height, people, rows, columns, ceiling, wall } = placeMap(relationships);
  const { axis, radius } = mapSize;
  const foot = height - 8;
  return (
    <>
      <svg
        class="planner-map"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`A map of ${relationships.length === 1 ? 'one person' : `${relationships.length} people`}, influence upward and closeness to the right. Your list and the table below say the same.`}
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
      <p class="planner-hint">
        Upward: influence. To the right: closeness. Filled circles stand above the line for high influence
        {start ? ', and the ringed one is where to start' : ''}.
      </p>
      <details class="planner-table">
        <summary>The same as a table</summary>
        <div class="planner-scroll" tabIndex={0} role="region" aria-label="Your list as a table">
          <table>
            <thead>
              <tr>
                <th scope="col">Who</th>
                <th scope="col">Influence</th>
                <th scope="col">Closeness</th>
                <th scope="col">Decides or opens</th>
                <th scope="col">Introduction</th>
                <th scope="col">Last spoke</th>
              </tr>
            </thead>
            <tbody>
              {relationships.map((relationship) => (
                <tr key={relationship.id}>
                  <th scope="row">{nameOf(relationship)}</th>
                  <td>{relationship.influence}</td>
                  <td>{relationship.closeness}</td>
                  <td>{fieldValue(relationship, 'decides')}</td>
                  <td>{relationship.introducedBy}</td>
                  <td>{dayName(relationship.lastSpoke) || 'never'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
