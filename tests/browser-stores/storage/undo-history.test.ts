import { beforeEach, describe, expect, it } from 'vitest';
import { createUndoHistory, type UndoHistory } from '../../../src/browser/storage/undo-history.ts';

let state: string[];
let history: UndoHistory<string[]>;
const last = () => history.$steps.get().at(-1);
const without = (word: string) => (now: string[]) => now.filter((one) => one !== word);
const backWith = (word: string) => (now: string[]) => (now.length < 3 ? [...new Set([...now, word])] : undefined);

beforeEach(() => {
  state = ['ash', 'oak'];
  history = createUndoHistory<string[]>({
    get: () => state,
    set: (next) => (state = next),
    isSame: (one, other) => one.join() === other.join(),
  });
});

describe('replace', () => {
  it('leads back, and forth again', () => {
    history.replace(['elm'], { says: 'Replaced.' });
    expect([state, last()?.label, last()?.says]).toEqual([['elm'], 'Undo', 'Replaced.']);
    last()?.take();
    expect([state, last()?.label]).toEqual([['ash', 'oak'], 'Redo']);
    last()?.take();
    expect([state, last()?.label, last()?.says]).toEqual([['elm'], 'Undo', 'Replaced.']);
  });

  it('changes nothing a second time, and leaves the way back alone', () => {
    expect(history.replace([], { says: 'Forgotten.' })).toBe(true);
    expect(history.replace([], { says: 'Forgotten.' })).toBe(false);
    expect(history.$steps.get()).toHaveLength(1);
    last()?.take();
    expect(state).toEqual(['ash', 'oak']);
  });

  it('keeps each way back when one destruction follows another', () => {
    history.replace([], { says: 'Forgotten.' });
    state = ['elm'];
    history.replace([], { says: 'Forgotten again.' });
    last()?.take();
    expect(state).toEqual(['elm']);
    expect(history.$steps.get()).toHaveLength(2);
  });
});

describe('change', () => {
  it('is taken back beside what was changed in between, and brings up the step before', () => {
    history.change(without('ash'), { says: 'No ash.' }, backWith('ash'));
    history.change(without('oak'), { says: 'No oak.' }, backWith('oak'));
    state = ['elm'];
    last()?.take();
    expect([state, last()?.says]).toEqual([['elm', 'oak'], 'No ash.']);
    last()?.take();
    expect([state, last()]).toEqual([['elm', 'oak', 'ash'], undefined]);
  });

  it('is no step when there is nothing to change', () => {
    expect(history.change(without('elm'), { says: 'No elm.' }, backWith('elm'))).toBe(false);
    expect(last()).toBeUndefined();
  });

  it('stays, and says why, while it can’t be taken back', () => {
    history.change(without('ash'), { says: 'No ash.', blocked: 'No room.' }, backWith('ash'));
    state = ['oak', 'elm', 'fir'];
    last()?.take();
    expect([state, last()?.says]).toEqual([['oak', 'elm', 'fir'], 'No room.']);
    state = ['oak'];
    last()?.take();
    expect([state, last()]).toEqual([['oak', 'ash'], undefined]);
  });
});

describe('offer', () => {
  it('leads back from what was done elsewhere, and takes no focus', () => {
    const before = state;
    state = [];
    history.offer({ says: 'Gone.' }, { before });
    expect(last()?.isElsewhere).toBe(true);
    last()?.take();
    expect(state).toEqual(['ash', 'oak']);
  });
});

describe('settle', () => {
  it('lets go of what was taken back elsewhere, and of nothing else', () => {
    history.change(without('ash'), { says: 'No ash.' }, backWith('ash'));
    history.change(without('oak'), { says: 'No oak.' }, backWith('oak'));
    history.settle();
    expect(history.$steps.get()).toHaveLength(2);
    state = ['oak'];
    history.settle();
    expect(last()?.says).toBe('No ash.');
    history.dismiss();
    expect(last()).toBeUndefined();
  });
});
