/** A sheet in the one form that pages, files to copy and the form in the browser share: parts that hold rows of cells. */
import { decidesColumn, doesColumn, limitColumn, whenColumn, whoColumn } from '#words/takeaway-sheet.ts';
import { typedIn } from './notation.ts';
import type { WrittenPart } from './schema.ts';

export interface Column {
  name: string;
  takes: 'text' | 'number' | 'date' | 'tick';
  money?: true | undefined;
  /** Places of the two columns whose product it holds: nobody writes into it. */
  product?: readonly [number, number] | undefined;
  total?: true | undefined;
}

export interface Part {
  /** "text": one cell. "list": a cell a row. "table": rows of several. "path": the same, drawn. */
  kind: WrittenPart['kind'];
  id: string;
  name: string;
  help?: string | undefined;
  /** Lines or rows on a blank sheet. */
  size: number;
  columns: readonly Column[];
}

/** A row has a cell for each column, those that are computed included and empty. */
export type Row = readonly string[];
/** The words on a sheet: rows, by the id of their part. */
export type Values = Readonly<Record<string, readonly Row[]>>;

/** The columns of a path; the last says who can say yes. */
const pathColumns: Column[] = [
  { name: whoColumn, takes: 'text' },
  { name: doesColumn, takes: 'text' },
  { name: limitColumn, takes: 'text' },
  { name: whenColumn, takes: 'text' },
  { name: decidesColumn, takes: 'tick' },
];
/** The mark of a tick in a cell. */
export const ticked = 'yes';

/** Returns the form of a part without its example. */
export function partOf(written: WrittenPart): Part {
  const { kind, id, name, help } = written;
  const size = 'lines' in written ? written.lines : written.rows;
  return { kind, id, name, ...(help && { help }), size, columns: columnsOf(written) };
}

function columnsOf(written: WrittenPart): Column[] {
  if (written.kind === 'path') return pathColumns;
  if (written.kind !== 'table') return [{ name: written.name, takes: 'text' }];
  const place = (name: string) => written.columns.findIndex((column) => column.name === name);
  return written.columns.map(({ product, ...column }) => ({
    ...column,
    ...(product && { product: [place(product[0] ?? ''), place(product[1] ?? '')] as const }),
  }));
}

/** Returns the example of a part as rows, with its numbers as readers in `locale` type them. */
export function exampleOf(written: WrittenPart, locale: string): Row[] {
  switch (written.kind) {
    case 'text':
      return [[written.example]];
    case 'list':
      return written.example.map((item) => [item]);
    case 'path':
      return written.example.map(({ who, does, limit, when, decides }) => [
        who,
        does,
        limit,
        when,
        decides ? ticked : '',
      ]);
    case 'table':
      return written.example.map((cells) => {
        const left = cells.map((cell) => (typeof cell === 'number' ? typedIn(locale)(cell) : cell));
        return columnsOf(written).map(({ product }) => (product ? '' : (left.shift() ?? '')));
      });
  }
}

/** Returns whether anything is written. */
export const isWritten = (values: Values): boolean =>
  Object.values(values).some((rows) => rows.some((row) => row.some((cell) => cell.trim() !== '')));

/** Returns the rows of a part in which something is written. */
export const writtenRows = (values: Values, { id }: Pick<Part, 'id'>): readonly Row[] =>
  (values[id] ?? []).filter((row) => row.some((cell) => cell.trim() !== ''));
