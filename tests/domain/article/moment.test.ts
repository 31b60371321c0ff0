import { describe, expect, it } from 'vitest';
import { readMoment } from '../../../src/domain/article/moment.ts';

const inZurich = (written: string) => readMoment(written, 'Europe/Zurich');

describe('readMoment', () => {
  it('begins a day at midnight where the publication is', () => {
    expect(inZurich('2026-11-24')).toEqual({
      at: new Date('2026-11-23T23:00:00Z'),
      day: '2026-11-24',
      iso: '2026-11-24T00:00:00+01:00',
    });
    expect(inZurich('2026-07-01')?.iso).toBe('2026-07-01T00:00:00+02:00');
  });

  it.each([
    ['2026-11-24T09:00', '2026-11-24T08:00:00.000Z'],
    ['2026-11-24T09:00:30', '2026-11-24T08:00:30.000Z'],
    ['2026-11-24 09:00', '2026-11-24T08:00:00.000Z'],
    ['2026-11-24T09:00Z', '2026-11-24T09:00:00.000Z'],
    ['2026-11-24T09:00+01:00', '2026-11-24T08:00:00.000Z'],
    ['2026-11-24T09:00:00-05:00', '2026-11-24T14:00:00.000Z'],
  ])('reads %s as %s', (written, at) => {
    expect(inZurich(written)?.at.toISOString()).toBe(at);
  });

  it('names the day where the publication is, also for an hour of another zone', () => {
    expect(inZurich('2026-11-24T23:30Z')?.day).toBe('2026-11-25');
    expect(readMoment('2026-11-24T23:30Z', 'America/New_York')?.day).toBe('2026-11-24');
  });

  it('reads an hour that a change of clocks leaves out as the one after it', () => {
    expect(inZurich('2026-03-29T02:30')?.iso).toBe('2026-03-29T03:30:00+02:00');
  });

  it.each(['', '2026-02-31', '2026-13-01', '24.11.2026', '2026-11-24T25:00', 'soon', '2026-11-24T09', '12026-01-01'])(
    'refuses “%s”',
    (written) => {
      expect(inZurich(written)).toBeUndefined();
    },
  );
});
