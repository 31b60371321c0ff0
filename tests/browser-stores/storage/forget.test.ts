import { describe, expect, it } from 'vitest';
import { deviceStorage } from '../../../src/browser/storage/device-storage.ts';
import { forgetIn } from '../../../src/browser/storage/forget.ts';
import { createForgetting } from '../../../src/browser/storage/forgetting-store.ts';
import { FakeStorage } from '../fake-storage.ts';

describe('forgetIn', () => {
  it('removes everything under a prefix, kept and refused alike, and can take that back', () => {
    const backing = new FakeStorage(12);
    const device = deviceStorage(() => backing);
    backing.setItem('other', 'stays');
    device.values['ours/a'] = 'one';
    device.values['ours/b'] = 'too long to be kept';
    const seen = () => [device.values['ours/a'], device.values['ours/b'], device.values.other];
    const told: string[] = [];

    const { count, undo } = forgetIn(device, 'ours/', (key) => told.push(key));
    expect(count).toBe(2);
    expect(seen()).toEqual([undefined, undefined, 'stays']);
    undo();
    expect(seen()).toEqual(['one', 'too long to be kept', 'stays']);
    expect(told).toEqual(['ours/a', 'ours/b', 'ours/a', 'ours/b']);
  });

  it('finds nothing where the browser forbids storage', () => {
    const device = deviceStorage(() => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(forgetIn(device, 'ours/', () => {}).count).toBe(0);
  });
});

describe('createForgetting', () => {
  it('says when there was nothing to forget', () => {
    const { $forgetting, forget } = createForgetting(() => ({ count: 0, undo: () => {} }));
    expect($forgetting.get().kind).toBe('not-asked');
    forget();
    expect($forgetting.get().kind).toBe('nothing-kept');
  });

  it('offers the way back, once', () => {
    let undone = 0;
    const { $forgetting, forget } = createForgetting(() => ({ count: 2, undo: () => (undone += 1) }));
    forget();
    const forgetting = $forgetting.get();
    if (forgetting.kind === 'forgotten') forgetting.undo();
    expect(undone).toBe(1);
    expect($forgetting.get().kind).toBe('not-asked');
  });
});
