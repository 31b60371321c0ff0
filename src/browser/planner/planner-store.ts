import { atom } from 'nanostores';
import { loadWorkbook, plannerKey, saveWorkbook, type Loaded } from '../../domain/planner/saved.ts';
import { emptyWorkbook, type Workbook } from '../../domain/planner/workbook.ts';
import { onDevice } from '../storage/on-device.ts';

/**
 * The planner as this device stores it: a workbook, or a text that this version of the page can't use. Such a text is left as it is
 * until the reader says otherwise. Shape and version: domain/planner/saved.ts.
 */
export type Stored =
  | { kind: 'workbook'; workbook: Workbook }
  | { kind: 'unusable'; text: string; refused: Extract<Loaded, { kind: 'refused' }> };

export const $stored = onDevice<Stored>(
  plannerKey,
  { kind: 'workbook', workbook: emptyWorkbook },
  {
    encode: (kept) => {
      if (kept.kind === 'unusable') return kept.text;
      return kept.workbook.relationships.length > 0 || kept.workbook.need ? saveWorkbook(kept.workbook) : undefined;
    },
    decode: (text) => {
      const loaded = loadWorkbook(text);
      return loaded.kind === 'loaded'
        ? { kind: 'workbook', workbook: loaded.workbook }
        : { kind: 'unusable', text, refused: loaded };
    },
  },
);

/** The last change that can be taken back, in words, and the way back. */
export interface Offer {
  says: string;
  label: 'Undo' | 'Redo';
  /** Id of the element where the reader goes on once it is taken back. */
  backTo: string;
  take: () => void;
}
export const $offer = atom<Offer | undefined>();

/** The heading of the list, where a reader goes on when nothing else is nearer. */
export const peopleHeading = 'planner-people';

/** Changes the workbook; does nothing while the device keeps something unusable. */
export function edit(change: (workbook: Workbook) => Workbook): void {
  const kept = $stored.get();
  if (kept.kind === 'workbook') $stored.set({ kind: 'workbook', workbook: change(kept.workbook) });
}

/** Changes the workbook, and offers to take that back by `undo`, which keeps whatever was edited in between. */
export function editWithUndo(
  change: (workbook: Workbook) => Workbook,
  offer: Pick<Offer, 'says' | 'backTo'>,
  undo: (workbook: Workbook) => Workbook,
): void {
  edit(change);
  $offer.set({
    ...offer,
    label: 'Undo',
    take: () => {
      edit(undo);
      $offer.set(undefined);
    },
  });
}

/** Puts `workbook` in the place of what is kept. The way back leads to all that was there, and forth again. */
export function replaceStored(workbook: Workbook, says: string): void {
  swap({ kind: 'workbook', workbook }, 'Undo', { Undo: says, Redo: 'It is as it was before.' });
}

function swap(next: Stored, label: Offer['label'], says: Record<Offer['label'], string>): void {
  const before = $stored.get();
  $stored.set(next);
  const take = () => swap(before, label === 'Undo' ? 'Redo' : 'Undo', says);
  $offer.set({ says: says[label], label, backTo: peopleHeading, take });
}
