import { beforeEach, describe, expect, it } from 'vitest';
import { $stored, $offer, edit, editWithUndo, replaceStored } from '../../../src/browser/planner/planner-store.ts';
import { emptyWorkbook } from '../../../src/domain/planner/workbook.ts';

const needing = (need: 'budget' | 'headcount' | '') => ({ ...emptyWorkbook, need }) as typeof emptyWorkbook;
const need = () => {
  const kept = $stored.get();
  return kept.kind === 'workbook' ? kept.workbook.need : kept.kind;
};

beforeEach(() => {
  $stored.set({ kind: 'workbook', workbook: emptyWorkbook });
  $offer.set(undefined);
});

describe('edit', () => {
  it('changes the workbook', () => {
    edit(() => needing('budget'));
    expect(need()).toBe('budget');
  });

  it('leaves alone what this page can’t use', () => {
    const unusable = { kind: 'unusable', text: '{', refused: { kind: 'refused', why: 'damaged' } } as never;
    $stored.set(unusable);
    edit(() => needing('budget'));
    expect($stored.get()).toBe(unusable);
  });
});

describe('editWithUndo', () => {
  it('offers a way back that keeps what was edited in between', () => {
    editWithUndo(
      () => needing('budget'),
      { says: 'Done.', backTo: 'people' },
      (workbook) => ({ ...workbook, need: '' }),
    );
    edit((workbook) => ({ ...workbook, reason: 'later' }));
    $offer.get()?.take();
    expect($stored.get()).toMatchObject({ workbook: { need: '', reason: 'later' } });
    expect($offer.get()).toBeUndefined();
  });
});

describe('replaceStored', () => {
  it('offers the way back, and forth again', () => {
    edit(() => needing('budget'));
    replaceStored(needing('headcount'), 'Replaced.');
    expect([need(), $offer.get()?.label]).toEqual(['headcount', 'Undo']);
    $offer.get()?.take();
    expect([need(), $offer.get()?.label]).toEqual(['budget', 'Redo']);
    $offer.get()?.take();
    expect([need(), $offer.get()?.label]).toEqual(['headcount', 'Undo']);
  });
});
