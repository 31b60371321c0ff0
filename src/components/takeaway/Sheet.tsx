import * as say from '#words/takeaway-sheet.ts';
import type { Notation } from '../../domain/takeaway/notation.ts';
import { ticked, type Column, type Part, type Row, type Values } from '../../domain/takeaway/sheet.ts';
import { cellsOf, totalsOf } from '../../domain/takeaway/sums.ts';

interface SheetProps {
  parts: readonly Part[];
  /** Nothing for a blank sheet. */
  values?: Values | undefined;
  notation: Notation;
}

/** A sheet to read or to print, filled in or blank. */
export function Sheet({ parts, values, notation }: SheetProps) {
  return (
    <dl class={values ? 'takeaway-sheet' : 'takeaway-sheet takeaway-blank'}>
      {parts.map((part) => (
        <div key={part.id}>
          <dt>{part.name}</dt>
          {!values && part.help && <dd class="takeaway-help">{part.help}</dd>}
          <dd>
            <Body
              part={part}
              rows={
                values ? (values[part.id] ?? []) : Array.from({ length: part.size }, () => part.columns.map(() => ''))
              }
              notation={notation}
              isBlank={!values}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface BodyProps {
  part: Part;
  rows: readonly Row[];
  notation: Notation;
  isBlank: boolean;
}

function Body({ part, rows, notation, isBlank }: BodyProps) {
  switch (part.kind) {
    case 'text':
      return isBlank ? (
        <>
          {rows.map((_, line) => (
            <span key={line} class="takeaway-line" />
          ))}
        </>
      ) : (
        <>{rows[0]?.[0] ?? ''}</>
      );
    case 'list':
      return (
        <ul>
          {rows.map(([item], line) => (
            <li key={line}>{item}</li>
          ))}
        </ul>
      );
    case 'path':
      return (
        <ol class="takeaway-path">
          {rows.map(([who, does, limit, when, decides], line) => (
            <li key={line} class={decides === ticked ? 'takeaway-decides' : undefined}>
              {isBlank ? (
                <span class="takeaway-line" />
              ) : (
                <>
                  <strong>{who}</strong> {does}
                  {decides === ticked && <em>{say.canSayYes}</em>}
                  <span>{[limit && say.upTo(limit), when && say.when(when)].filter(Boolean).join(' ')}</span>
                </>
              )}
            </li>
          ))}
        </ol>
      );
    case 'table':
      return <Table part={part} rows={rows} notation={notation} isBlank={isBlank} />;
  }
}

const classOf = ({ takes, product }: Column) => {
  if (takes === 'date') return 'takeaway-date';
  return product || takes === 'number' ? 'takeaway-number' : undefined;
};

function Table({ part, rows, notation, isBlank }: BodyProps) {
  const totals = totalsOf(part, rows, notation);
  return (
    <div class="takeaway-table" tabIndex={0} role="region" aria-label={part.name}>
      <table>
        <thead>
          <tr>
            {part.columns.map((column) => (
              <th key={column.name} scope="col" class={classOf(column)}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>
              {cellsOf(part, row, notation).map((cell, place) => (
                <td key={place} class={part.columns[place] && classOf(part.columns[place])}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {totals && (
          <tfoot>
            <tr>
              <th scope="row">{say.total}</th>
              {totals.slice(1).map((total, place) => (
                <td key={place} class="takeaway-number">
                  {isBlank ? '' : total}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}
