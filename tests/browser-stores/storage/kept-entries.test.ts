import { describe, expect, it } from 'vitest';
import { deviceStorage } from '../../../src/browser/storage/device-storage.ts';
import { keptEntries } from '../../../src/browser/storage/kept-entries.ts';
import { FakeStorage } from '../fake-storage.ts';

describe('keptEntries', () => {
  it('reads all under a prefix, refused values included, and puts it back', () => {
    const backing = new FakeStorage(12);
    const device = deviceStorage(() => backing);
    backing.setItem('other', 'stays');
    device.values['ours/b'] = 'too long to be kept';
    device.values['ours/a'] = 'one';
    const told: string[] = [];
    const { get, set } = keptEntries(device, 'ours/', (key) => told.push(key));

    const before = get();
    expect(Object.entries(before)).toEqual([
      ['ours/a', 'one'],
      ['ours/b', 'too long to be kept'],
    ]);
    set({});
    expect([get(), device.values.other]).toEqual([{}, 'stays']);
    set(before);
    expect(get()).toEqual(before);
    expect(told).toEqual(['ours/a', 'ours/b', 'ours/a', 'ours/b']);
  });

  it('tells only of what changes', () => {
    const backing = new FakeStorage();
    const told: string[] = [];
    const { set } = keptEntries(
      deviceStorage(() => backing),
      'ours/',
      (key) => told.push(key),
    );
    set({ 'ours/a': 'one' });
    set({ 'ours/a': 'one', 'ours/b': 'two' });
    expect(told).toEqual(['ours/a', 'ours/b']);
  });

  it('finds nothing where the browser forbids storage', () => {
    const device = deviceStorage(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(keptEntries(device, 'ours/', () => {}).get()).toEqual({});
  });
});
