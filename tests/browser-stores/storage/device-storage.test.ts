import { persistentAtom, setPersistentEngine } from '@nanostores/persistent';
import { describe, expect, it } from 'vitest';
import { deviceStorage } from '../../../src/browser/storage/device-storage.ts';
import { FakeStorage } from '../fake-storage.ts';

const open = (room?: number) => {
  const backing = new FakeStorage(room);
  return { backing, ...deviceStorage(() => backing) };
};
const forbidden = () =>
  deviceStorage(() => {
    throw new DOMException('no', 'SecurityError');
  });

describe('deviceStorage', () => {
  it('keeps what it is given, and finds it again', () => {
    const { values, backing, $keeping } = open();
    values.plan = 'a plan';
    expect(backing.getItem('plan')).toBe('a plan');
    expect(values.plan).toBe('a plan');
    expect('plan' in values).toBe(true);
    expect($keeping.get()).toBe('kept');
  });

  it('remembers for the page what was refused, whatever is written after it', () => {
    const { values } = open(5);
    values.plan = 'a long plan';
    values.tick = 'yes';
    expect(values.plan).toBe('a long plan');
    expect('plan' in values).toBe(true);
  });

  it('claims nothing is kept while anything is refused', () => {
    const { values, $keeping } = open(5);
    values.plan = 'a long plan';
    expect($keeping.get()).toBe('page-only');
    values.tick = 'yes';
    expect($keeping.get()).toBe('page-only');
  });

  it('is "kept" again once what was refused is written', () => {
    const { values, $keeping } = open(5);
    values.plan = 'a long plan';
    values.plan = 'short';
    expect($keeping.get()).toBe('kept');
  });

  it('offers what was refused again when a later write finds room', () => {
    const { values, backing, $keeping } = open(5);
    values.plan = 'a long plan';
    backing.room = 100;
    values.tick = 'yes';
    expect(backing.getItem('plan')).toBe('a long plan');
    expect($keeping.get()).toBe('kept');
  });

  it('offers what was refused again when something is removed', () => {
    const { values, backing, $keeping } = open(8);
    values.tick = 'yes';
    values.plan = 'planned';
    expect($keeping.get()).toBe('page-only');
    delete values.tick;
    expect(backing.getItem('plan')).toBe('planned');
    expect($keeping.get()).toBe('kept');
  });

  it('lets another tab’s newer value win over one that was refused here', () => {
    const { values, backing, supersede, $keeping } = open(5);
    values.plan = 'a long plan';
    backing.setItem('plan', 'newer');
    supersede('plan');
    expect(values.plan).toBe('newer');
    expect($keeping.get()).toBe('kept');
  });

  it('works where the browser forbids storage, and still says so after a value was removed', () => {
    const { values, $keeping } = forbidden();
    values.plan = 'a plan';
    expect(values.plan).toBe('a plan');
    delete values.plan;
    expect('plan' in values).toBe(false);
    expect($keeping.get()).toBe('page-only');
  });

  it('gives a store that is made later what was refused to an earlier one', () => {
    const { values } = forbidden();
    setPersistentEngine(values, { addEventListener: () => {}, removeEventListener: () => {} });
    persistentAtom<string>('plan', '').set('a plan');
    expect(persistentAtom<string>('plan', '').get()).toBe('a plan');
  });
});
