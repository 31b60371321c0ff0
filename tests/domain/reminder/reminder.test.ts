import fc from 'fast-check';
import ICAL from 'ical.js';
import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '../../../src/domain/planner/calendar.ts';
import { dayHere, reminderOf } from '../../../src/domain/reminder/reminder.ts';

const page = {
  id: 'who-decides-say-hello',
  url: 'https://site.example/base/quiz/who-decides/say-hello/',
  about: 'A step from the self-check “Who decides?”',
};
const made = { now: new Date('2026-11-24T10:00:00Z'), product: 'site.example', language: 'en' };
const chosen = { step: 'Write down three names; ask, then wait.', index: 1, day: '2026-12-01' };

describe('a step as an entry of a calendar', () => {
  it('is a whole day with the step’s words and the address of its page, for both readers', () => {
    const file = calendarFile([reminderOf(page, chosen)], made);
    const [component] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    if (!component) throw new Error('There is no entry.');
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(component);
    const expected = { summary: chosen.step, description: `${page.about}\n${page.url}` };
    expect({ uid, summary, description }).toEqual({ uid: 'who-decides-say-hello-step-2@site.example', ...expected });
    expect([startDate.isDate, startDate.toString(), endDate.toString()]).toEqual([true, '2026-12-01', '2026-12-02']);
    const entries = Object.values(ical.sync.parseICS(file)).filter((found) => found?.type === 'VEVENT');
    expect(entries).toMatchObject([expected]);
  });

  it('keeps its id for another day, and has another for another step', () => {
    const { uid } = reminderOf(page, chosen);
    expect(reminderOf(page, { ...chosen, day: '2027-01-01' }).uid).toBe(uid);
    expect(reminderOf(page, { ...chosen, index: 0 }).uid).not.toBe(uid);
  });
});

describe('dayHere', () => {
  it('is the day that the device shows, at any hour', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (now) => {
        const two = (part: number) => String(part).padStart(2, '0');
        expect(dayHere(now)).toBe(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
      }),
    );
  });
});
