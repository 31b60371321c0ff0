import { useId } from 'preact/hooks';
import * as say from '#words/takeaway-form.ts';
import { shownRows, type SheetStore } from '../../browser/takeaway/sheet-store.ts';
import type { Notation } from '../../domain/takeaway/notation.ts';
import { ticked, type Column, type Part, type Row, type Values } from '../../domain/takeaway/sheet.ts';
import { cellsOf, totalsOf } from '../../domain/takeaway/sums.ts';

interface Props {
  part: Part;
  values: Values;
  store: SheetStore;
  notation: Notation;
}

/** The most characters of a cell. */
const most = 1000;

/** A part of a sheet as fields. */
export function FillPart(props: Props) {
  const { part } = props;
  return part.kind === 'text' || part.kind === 'list' ? <Lines {...props} /> : <Rows {...props} />;
}

/** A text, or items that are written one a line. */
function Lines({ part, values, store }: Props) {
  const id = useId();
  const help = [part.help, part.kind === 'list' && say.oneALine].filter(Boolean).join(' ');
  return (
    <div class="fill-part">
      <label for={id}>{part.name}</label>
      {help && (
        <span class="fill-help" id={`${id}-help`}>
          {help}
        </span>
      )}
      <textarea
        id={id}
        rows={part.size}
        maxLength={most * 5}
        aria-describedby={help ? `${id}-help` : undefined}
        value={shownRows(values, part)
          .map(([line]) => line)
          .join('\n')}
        onInput={({ currentTarget: { value } }) =>
          store.writeLines(part, part.kind === 'list' ? value.split('\n') : [value])
        }
      />
    </div>
  );
}

/** Rows of fields, with their sums. */
function Rows({ part, values, store, notation }: Props) {
  const rows = shownRows(values, part);
  const totals = totalsOf(part, rows, notation);
  const help = useId();
  return (
    <fieldset class="fill-part" aria-describedby={part.help && help}>
      <legend>{part.name}</legend>
      {part.help && (
        <span class="fill-help" id={help}>
          {part.help}
        </span>
      )}
      {rows.map((row, at) => (
        <div key={at} class="fill-row" role="group" aria-label={say.rowOf(part.name, at + 1)}>
          {part.columns.map((column, place) => (
            <Cell
              key={column.name}
              column={column}
              cell={row[place] ?? ''}
              computed={cellsOf(part, row, notation)[place] ?? ''}
              read={notation.read}
              onCell={(cell) => store.write(part, at, place, cell)}
            />
          ))}
          {rows.length > 1 && (
            <button type="button" class="button" data-deliberate onClick={() => store.removeRow(part, at)}>
              {say.deleteRow(at + 1)}
            </button>
          )}
        </div>
      ))}
      {totals && (
        <output class="fill-sum">
          {part.columns
            .flatMap(({ name, total }, place) => (total ? [say.totalOf(name, totals[place])] : []))
            .join('. ')}
        </output>
      )}
      <p>
        <button type="button" class="button" onClick={() => store.addRow(part)}>
          {say.addRow}
        </button>
      </p>
    </fieldset>
  );
}

interface CellProps {
  column: Column;
  cell: Row[number];
  computed: string;
  read: Notation['read'];
  onCell: (cell: string) => void;
}

function Cell({ column: { name, takes, product }, cell, computed, read, onCell }: CellProps) {
  if (product)
    return (
      <p class="fill-sum">
        {name}: <output>{computed || '–'}</output>
      </p>
    );
  if (takes === 'tick')
    return (
      <label class="fill-tick">
        <input
          type="checkbox"
          checked={cell === ticked}
          onChange={({ currentTarget }) => onCell(currentTarget.checked ? ticked : '')}
        />
        {name}
      </label>
    );
  const isWrong = takes === 'number' && cell.trim() !== '' && read(cell) === undefined;
  return (
    <label>
      {name}
      <input
        type={takes === 'date' ? 'date' : 'text'}
        {...(takes === 'date' ? { max: '9999-12-31' } : { maxLength: most })}
        inputMode={takes === 'number' ? 'decimal' : undefined}
        autocomplete="off"
        value={cell}
        aria-invalid={isWrong}
        onInput={({ currentTarget }) => onCell(currentTarget.value)}
      />
      {isWrong && <span role="alert">{say.noNumber}</span>}
    </label>
  );
}
