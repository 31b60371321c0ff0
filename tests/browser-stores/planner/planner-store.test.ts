import { beforeEach, describe, expect, it } from 'vitest';
import {
  $added,
  $steps,
  $stored,
  deletePerson,
  dismiss,
  edit,
  forgetPlanner,
  replaceStored,
} from '../../../src/browser/planner/planner-store.ts';
import { addRelationship, emptyWorkbook, limits, newRelationship } from '../../../src/domain/planner/workbook.ts';

const personOf = (id: string) => newRelationship({ id, person: id, influence: 5, closeness: 1 });
const listOf = (...ids: string[]) => ({ ...emptyWorkbook, relationships: ids.map(personOf) });
const people = () => {
  const kept = $stored.get();
  return kept.kind === 'workbook' ? kept.workbook.relationships.map(({ id }) => id) : kept.kind;
};
const last = () => $steps.get().at(-1);
const unusable = (why: 'damaged' | 'newer') =>
  ({ kind: 'unusable', text: '{', refused: { kind: 'refused', why } }) as never;
/** As the browser's event from another tab changes the store. */
const fromElsewhere = (workbook = emptyWorkbook) => $stored.set({ kind: 'workbook', workbook });

beforeEach(() => {
  fromElsewhere(listOf('ann', 'bob', 'cy'));
  $added.set({});
  dismiss();
});

describe('edit', () => {
  it('changes the workbook', () => {
    edit(() => listOf('dee'));
    expect(people()).toEqual(['dee']);
    expect(last()).toBeUndefined();
  });

  it('leaves alone what this page can’t use', () => {
    $stored.set(unusable('damaged'));
    edit(() => listOf('dee'));
    expect(people()).toBe('unusable');
  });
});

describe('deletePerson', () => {
  it('offers a way back that keeps what was edited in between', () => {
    deletePerson('bob', { says: 'Deleted.', backTo: 'people' });
    edit((workbook) => addRelationship(workbook, personOf('dee')));
    last()?.take();
    expect(people()).toEqual(['ann', 'bob', 'cy', 'dee']);
    expect(last()).toBeUndefined();
  });

  it('loses nobody by a second click, nor when several are deleted', () => {
    deletePerson('bob', { says: 'Bob.' });
    deletePerson('bob', { says: 'Bob.' });
    deletePerson('ann', { says: 'Ann.' });
    last()?.take();
    last()?.take();
    expect(people()).toEqual(['ann', 'bob', 'cy']);
  });

  it('keeps the way back while the list is full', () => {
    edit(() => listOf(...Array.from({ length: limits.relationships }, (_, index) => `p${index}`)));
    deletePerson('p0', { says: 'Deleted.' });
    edit((workbook) => addRelationship(workbook, personOf('new')));
    last()?.take();
    expect(people()).not.toContain('p0');
    expect(last()?.says).toContain('Delete someone else first');
    edit((workbook) => ({ ...workbook, relationships: workbook.relationships.slice(1) }));
    last()?.take();
    expect(people()).toContain('p0');
  });
});

describe('forgetPlanner', () => {
  it('can be taken back after two clicks as after one', () => {
    forgetPlanner();
    forgetPlanner();
    expect(people()).toEqual([]);
    last()?.take();
    expect(people()).toEqual(['ann', 'bob', 'cy']);
  });

  it('forgets a half-typed name, and brings it back', () => {
    $added.set({ person: 'D.K' });
    forgetPlanner();
    expect($added.get()).toEqual({});
    last()?.take();
    expect($added.get()).toEqual({ person: 'D.K' });
  });

  it('keeps the way back to a plan when the list that came after it is forgotten, too', () => {
    forgetPlanner();
    edit(() => listOf('dee'));
    forgetPlanner();
    last()?.take();
    expect(people()).toEqual(['dee']);
    expect($steps.get()).toHaveLength(2);
  });
});

describe('replaceStored', () => {
  it('offers the way back, and forth again', () => {
    replaceStored(listOf('dee'), 'Replaced.');
    expect([people(), last()?.label]).toEqual([['dee'], 'Undo']);
    last()?.take();
    expect([people(), last()?.label]).toEqual([['ann', 'bob', 'cy'], 'Redo']);
    last()?.take();
    expect([people(), last()?.label]).toEqual([['dee'], 'Undo']);
  });

  it('says when it changes nothing', () => {
    expect(replaceStored(listOf('ann', 'bob', 'cy'), 'Replaced.')).toBe(false);
    expect(last()).toBeUndefined();
  });
});

describe('a change by another tab', () => {
  it('that empties or replaces the list can be taken back here', () => {
    fromElsewhere();
    expect(last()).toMatchObject({ label: 'Undo', isElsewhere: true });
    last()?.take();
    expect(people()).toEqual(['ann', 'bob', 'cy']);
  });

  it('that deletes somebody can be taken back beside what came after', () => {
    fromElsewhere(listOf('ann', 'cy'));
    edit((workbook) => addRelationship(workbook, personOf('dee')));
    last()?.take();
    expect(people()).toEqual(['ann', 'bob', 'cy', 'dee']);
  });

  it('that takes it back there needs no way back here', () => {
    fromElsewhere(listOf('ann', 'cy'));
    fromElsewhere(listOf('ann', 'bob', 'cy'));
    expect(last()).toBeUndefined();
  });

  it('that takes it back needs none either when the text comes with its fields in another order', () => {
    const [ann] = listOf('ann').relationships;
    const reordered = Object.fromEntries(Object.entries(ann ?? {}).reverse()) as unknown as NonNullable<typeof ann>;
    fromElsewhere(listOf('ann'));
    dismiss();
    fromElsewhere();
    fromElsewhere({ ...emptyWorkbook, relationships: [reordered] });
    expect(last()).toBeUndefined();
  });

  it('that only adds offers nothing', () => {
    fromElsewhere(listOf('ann', 'bob', 'cy', 'dee'));
    expect(last()).toBeUndefined();
  });

  it('of a newer version is never written over, and damage is', () => {
    $stored.set(unusable('newer'));
    expect(last()).toBeUndefined();
    fromElsewhere(listOf('ann'));
    $stored.set(unusable('damaged'));
    last()?.take();
    expect(people()).toEqual(['ann']);
  });
});
