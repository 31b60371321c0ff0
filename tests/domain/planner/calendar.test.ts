import fc from 'fast-check';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { calendarFile, daysLater, escapeText, fold, type CalendarEvent } from '../../../src/domain/planner/calendar.ts';

const now = new Date('2026-11-24T10:00:00Z');
const written = (...events: CalendarEvent[]) => calendarFile(events, { now, product: 'site.example', language: 'en' });
const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'a-first-step@site.example',
  summary: 'First step: D.K.',
  description: 'Ask for an introduction.',
  when: { kind: 'day', day: '2026-11-26' },
  ...more,
});

const read = (file: string) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    return { uid, summary, description, start: startDate.toString(), end: endDate.toString() };
  });
const readByNode = (file: string) =>
  Object.values(ical.sync.parseICS(file)).filter((found) => found?.type === 'VEVENT');

/** What a calendar can hold of a text: no control characters, no half characters, one kind of line end. */
const calendarText = (text: string) =>
  text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

describe('the calendar file', () => {
  it('gives both readers the texts that were written, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        (summary, description) => {
          const file = written(event({ summary: `x${summary}x`, description: `x${description}x` }));
          const expected = { summary: `x${calendarText(summary)}x`, description: `x${calendarText(description)}x` };
          expect(read(file)).toMatchObject([expected]);
          expect(readByNode(file)).toMatchObject([expected]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives both readers every character of the basic plane, each between two letters', () => {
    const size = 512;
    for (let first = 0; first < 0x10000; first += size) {
      const characters = Array.from({ length: size }, (_, index) => String.fromCharCode(first + index));
      const description = `x${characters.map((character) => `${character}x`).join('')}`;
      const file = written(event({ description }));
      expect(read(file)).toMatchObject([{ description: calendarText(description) }]);
      expect(readByNode(file)).toMatchObject([{ description: calendarText(description) }]);
    }
  });

  it('has no line over 75 octets, cuts no character, and ends every line with CRLF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (summary) => {
        const file = written(event({ summary }));
        const bytes = new TextEncoder().encode(file);
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        expect(text.endsWith('\r\n')).toBe(true);
        for (const line of text.slice(0, -2).split('\r\n')) {
          expect(line).not.toMatch(/[\r\n]/);
          const octets = new TextEncoder().encode(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder('utf-8', { fatal: true }).decode(octets)).toBe(line);
        }
      }),
    );
  });

  it('writes a day as a day, for nobody’s time zone, without blocking it', () => {
    const file = written(event());
    expect(file).toContain('DTSTART;VALUE=DATE:20261126\r\nDTEND;VALUE=DATE:20261127\r\nTRANSP:TRANSPARENT');
    expect(file).toContain('TRIGGER:PT9H');
    expect(read(file)).toMatchObject([{ start: '2026-11-26', end: '2026-11-27' }]);
  });

  it('writes an hour in UTC, half an hour long, with an alarm before', () => {
    const file = written(event({ when: { kind: 'moment', at: new Date('2026-11-26T08:30:00Z') } }));
    expect(read(file)).toMatchObject([{ start: '2026-11-26T08:30:00Z', end: '2026-11-26T09:00:00Z' }]);
    expect(readByNode(file)).toMatchObject([{ start: new Date('2026-11-26T08:30:00Z') }]);
    expect(file).toContain('TRIGGER:-PT30M');
  });

  it('repeats as often as asked, on the same weekday, through a change of clocks', () => {
    const file = written(event({ when: { kind: 'day', day: '2027-01-07' }, repeats: { weeks: 6, times: 8 } }));
    const [component] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    const days = component ? new ICAL.Event(component).iterator() : undefined;
    const found: string[] = [];
    for (let next = days?.next(); next; next = days?.next()) found.push(next.toString());
    expect(found).toEqual(Array.from({ length: 8 }, (_, index) => daysLater('2027-01-07', index * 42)));
  });

  it('lets a later file take the place of an earlier one: the same id, a higher number', () => {
    const at = (when: string) =>
      calendarFile([event()], { now: new Date(when), product: 'site.example', language: 'en' });
    const sequence = (file: string) => Number(/SEQUENCE:(\d+)/.exec(file)?.[1]);
    const [earlier, later] = [at('2026-11-24T10:00:00Z'), at('2026-11-24T10:05:00Z')];
    expect(read(later)[0]?.uid).toBe(read(earlier)[0]?.uid);
    expect(sequence(later)).toBeGreaterThan(sequence(earlier));
    expect(sequence(later)).toBeLessThan(2 ** 31);
  });

  it('is published, and no invitation that asks for a reply', () => {
    const calendar = new ICAL.Component(ICAL.parse(written(event())));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  });

  it('has what the format asks for', () => {
    const file = written(event(), event({ uid: 'b@site.example' }));
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//site.example//EN\r\n')).toBe(true);
    expect(read(file)).toHaveLength(2);
    expect(file.match(/BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:/g)).toHaveLength(2);
  });
});

it('escapes what the format gives a meaning', () => {
  expect(escapeText('a;b,c\\d\r\ne\rf\u0007')).toBe('a\\;b\\,c\\\\d\\ne\\nf');
  // Each of these ends a line somewhere, and some readers lose what follows.
  expect(escapeText('a\u2028b\u2029c\u0085d')).toBe('a\\nb\\nc\\nd');
});

it('folds at 75 octets, counting the space that begins a line', () => {
  expect(fold('x'.repeat(75))).toBe('x'.repeat(75));
  expect(fold('x'.repeat(150))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`);
  expect(fold(`${'x'.repeat(74)}é`)).toBe(`${'x'.repeat(74)}\r\n é`);
});

it('counts days over the end of a month and a leap day', () => {
  expect(daysLater('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysLater('2026-12-31', 1)).toBe('2027-01-01');
});
