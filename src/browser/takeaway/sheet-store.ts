import type { ReadableAtom } from 'nanostores';
import { emptiedElsewhere, forgotten, rowDeleted } from '#words/takeaway-form.ts';
import type { Part, Row, Values } from '../../domain/takeaway/sheet.ts';
import { decodeSheet, encodeSheet, sheetKey, type StoredSheet } from '../../domain/takeaway/stored.ts';
import { $keeping, onDevice } from '../storage/on-device.ts';
import { createUndoHistory, type UndoHistory } from '../storage/undo-history.ts';
import { isStored, warnOnLeaving } from '../storage/warn-on-leaving.ts';

export interface SheetStore {
  $stored: ReadableAtom<StoredSheet>;
  history: Pick<UndoHistory<StoredSheet>, '$steps' | 'dismiss'>;
  /** Writes into a cell of a row that the form shows. */
  write: (part: Part, row: number, column: number, cell: string) => void;
  /** Writes one cell a row into a part of one column. */
  writeLines: (part: Part, lines: readonly string[]) => void;
  addRow: (part: Part) => void;
  removeRow: (part: Part, row: number) => void;
  forget: () => void;
  /** From now on the browser asks before it closes a page whose sheet would be lost. */
  warnWhileUnsaved: () => void;
}

/** Returns the rows of a part as the form shows them: what is written, or one empty row. */
export const shownRows = (values: Values, part: Part): readonly Row[] => {
  const rows = values[part.id] ?? [];
  return rows.length > 0 ? rows : [emptyRow(part)];
};

const emptyRow = ({ columns }: Part): Row => columns.map(() => '');

const empty: StoredSheet = { kind: 'sheet', values: {} };

const isSame = (one: StoredSheet, other: StoredSheet) => encodeSheet(one) === encodeSheet(other);

/** Returns the store of a sheet, whose way back from what was taken away lasts as long as the page. */
export function createSheetStore(sheet: string, backTo: string): SheetStore {
  const key = sheetKey(sheet);
  const $stored = onDevice<StoredSheet>(key, empty, { encode: encodeSheet, decode: decodeSheet });
  let isOurs = false;
  const set = (stored: StoredSheet) => {
    isOurs = true;
    $stored.set(stored);
    isOurs = false;
  };
  const history = createUndoHistory<StoredSheet>({ get: () => $stored.get(), set, isSame });
  $stored.listen((stored, before) => {
    if (isOurs || !before) return;
    history.settle();
    if (encodeSheet(stored) === undefined && encodeSheet(before) !== undefined)
      history.offer({ says: emptiedElsewhere, backTo }, { before });
  });
  /** Returns what is stored with a part's rows changed, or unchanged while the device keeps something unusable. */
  const withRows = (part: Part, change: (rows: readonly Row[]) => readonly Row[]): StoredSheet => {
    const stored = $stored.get();
    if (stored.kind === 'unusable') return stored;
    return { kind: 'sheet', values: { ...stored.values, [part.id]: change(shownRows(stored.values, part)) } };
  };
  return {
    $stored,
    history,
    write: (part, at, column, cell) =>
      set(
        withRows(part, (rows) =>
          rows.map((row, index) =>
            index === at ? part.columns.map((_, place) => (place === column ? cell : (row[place] ?? ''))) : row,
          ),
        ),
      ),
    writeLines: (part, lines) => set(withRows(part, () => lines.map((line) => [line]))),
    addRow: (part) => set(withRows(part, (rows) => [...rows, emptyRow(part)])),
    removeRow: (part, at) =>
      void history.replace(
        withRows(part, (rows) => rows.filter((_, index) => index !== at)),
        { says: rowDeleted(part.name), backTo },
      ),
    forget: () => void history.replace(empty, { says: forgotten, backTo }),
    warnWhileUnsaved: () => {
      const follow = () => {
        const text = encodeSheet($stored.get());
        warnOnLeaving($keeping.get() === 'page-only' && text !== undefined && !isStored(key, text));
      };
      for (const $store of [$stored, $keeping]) $store.subscribe(follow);
    },
  };
}
