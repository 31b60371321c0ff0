import { describe, expect, it } from 'vitest';
import { deviceStorage } from '../../../src/browser/storage/device-storage.ts';
import { probe } from '../../../src/browser/storage/probe.ts';
import { FakeStorage } from '../fake-storage.ts';

describe('probe', () => {
  it.each([
    ['kept', Infinity],
    ['page-only', 500],
  ] as const)('finds out that things are %s, and leaves nothing behind', (keeping, room) => {
    const backing = new FakeStorage(room);
    const device = deviceStorage(() => backing);
    probe(device);
    expect(device.$keeping.get()).toBe(keeping);
    expect([device.keys(), backing.length]).toEqual([[], 0]);
  });
});
