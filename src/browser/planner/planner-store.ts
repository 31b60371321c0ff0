import { emptiedElsewhere, forgotten, oneLeft, roomToUndo, severalLeft } from '#words/planner-keeping.ts';
import { somebody } from '#words/planner.ts';
import { loadWorkbook, plannerKey, saveWorkbook, type Loaded } from '../../domain/planner/saved.ts';
import {
  addRelationship,
  emptyWorkbook,
  limits,
  removeRelationship,
  shortName,
  type Relationship,
  type Workbook,
} from '../../domain/planner/workbook.ts';
import type { Draft } from '../../domain/stored-draft.ts';
import { draftStore } from '../storage/draft-store.ts';
import { onDevice } from '../storage/on-device.ts';
import { createUndoHistory, type StepWords } from '../storage/undo-history.ts';

/**
 * The planner as this device stores it: a workbook, or a text that this version of the page can't use. Such a text is left as it is
 * until the reader says otherwise. Shape and version: domain/planner/saved.ts.
 */
export type Stored =
  | { kind: 'workbook'; workbook: Workbook }
  | { kind: 'unusable'; text: string; refused: Extract<Loaded, { kind: 'refused' }> };

/** Returns the string to store; undefined when there is nothing to keep. */
export function encodeStored(kept: Stored): string | undefined {
  if (kept.kind === 'unusable') return kept.text;
  return kept.workbook.relationships.length > 0 || kept.workbook.need ? saveWorkbook(kept.workbook) : undefined;
}

export const $stored = onDevice<Stored>(
  plannerKey,
  { kind: 'workbook', workbook: emptyWorkbook },
  {
    encode: encodeStored,
    decode: (text) => {
      const loaded = loadWorkbook(text);
      return loaded.kind === 'loaded'
        ? { kind: 'workbook', workbook: loaded.workbook }
        : { kind: 'unusable', text, refused: loaded };
    },
  },
);

/** The person whom the reader is about to add. */
export const $added = draftStore('person');

/** The heading of the list, where a reader goes on when nothing else is nearer. */
export const peopleHeading = 'planner-people';

let isOurs = false;
const store = (kept: Stored) => {
  isOurs = true;
  $stored.set(kept);
  isOurs = false;
};

/** Two workbooks with the same content have the same text, in whatever order their fields are. */
function contentOf(kept: Stored): string | undefined {
  const text = encodeStored(kept);
  return kept.kind === 'unusable' || text === undefined ? text : JSON.stringify(loadWorkbook(text));
}

/** The ways back from what was deleted, replaced or forgotten, here or in another tab. */
const history = createUndoHistory<{ kept: Stored; added: Draft }>({
  get: () => ({ kept: $stored.get(), added: $added.get() }),
  set: ({ kept, added }) => {
    store(kept);
    $added.set(added);
  },
  isSame: (one, other) =>
    contentOf(one.kept) === contentOf(other.kept) && JSON.stringify(one.added) === JSON.stringify(other.added),
});
export const { $steps, dismiss } = history;

/** Changes the workbook; does nothing while the device keeps something unusable. */
export function edit(change: (workbook: Workbook) => Workbook): void {
  const kept = $stored.get();
  if (kept.kind === 'workbook') store({ kind: 'workbook', workbook: change(kept.workbook) });
}

const inWorkbook =
  (change: (workbook: Workbook) => Workbook | undefined) =>
  ({ kept, added }: { kept: Stored; added: Draft }) => {
    const workbook = kept.kind === 'workbook' ? change(kept.workbook) : undefined;
    return workbook && { kept: { kind: 'workbook' as const, workbook }, added };
  };

/** Puts `people` in again who are gone, at their places in `before`; undefined while the list has no room for them. */
const bringBack = (people: readonly Relationship[], before: readonly Relationship[]) =>
  inWorkbook((workbook) => {
    const isThere = ({ id }: Relationship) => workbook.relationships.some((one) => one.id === id);
    const missing = people.filter((one) => !isThere(one));
    if (workbook.relationships.length + missing.length > limits.relationships) return undefined;
    return missing.reduce((more, one) => addRelationship(more, one, before.indexOf(one)), workbook);
  });

const peopleOf = (kept: Stored) => (kept.kind === 'workbook' ? kept.workbook.relationships : []);
const blocked = roomToUndo(limits.relationships);

/** Deletes a person. The way back keeps whatever was edited in between. */
export function deletePerson(id: string, words: StepWords): void {
  const before = peopleOf($stored.get());
  history.change(
    (now) => inWorkbook((workbook) => removeRelationship(workbook, id))(now) ?? now,
    { ...words, blocked },
    bringBack(
      before.filter((one) => one.id === id),
      before,
    ),
  );
}

// Whoever is gone by another tab's doing, or because storage was cleared, can be brought back here as well.
$stored.listen((kept, before) => {
  if (isOurs || !before) return;
  history.settle();
  if (kept.kind === 'unusable' && kept.refused.why === 'newer') return;
  const [now, people] = [peopleOf(kept), peopleOf(before)];
  const gone = people.filter(({ id }) => !now.some((one) => one.id === id));
  const [first] = gone;
  if (!first) return;
  if (gone.length === people.length)
    history.offer({ says: emptiedElsewhere, backTo: peopleHeading }, { before: { kept: before, added: $added.get() } });
  else
    history.offer(
      {
        says: gone.length === 1 ? oneLeft(shortName(first.person) || somebody) : severalLeft(gone.length),
        backTo: peopleHeading,
        blocked,
      },
      { undo: bringBack(gone, people) },
    );
});

/** Puts `workbook` in the place of what is kept, and says whether that changed anything. */
export const replaceStored = (workbook: Workbook, says: string): boolean =>
  history.replace({ kept: { kind: 'workbook', workbook }, added: $added.get() }, { says, backTo: peopleHeading });

/** Forgets the plan and what is half typed. */
export const forgetPlanner = (): boolean =>
  history.replace(
    { kept: { kind: 'workbook', workbook: emptyWorkbook }, added: {} },
    { says: forgotten, backTo: peopleHeading },
  );
