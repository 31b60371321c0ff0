import { describe, expect, it } from 'vitest';
import { fieldValue, planAsText, reasonFor, refusal, sentenceOf } from '../../../src/components/planner/sentences.ts';
import { calendarEvents } from '../../../src/components/planner/calendar-events.ts';
import { dayNameIn } from '../../../src/domain/day.ts';
import { isDated } from '../../../src/domain/planner/workbook.ts';
import { planFields } from '../../../src/components/workshop/plan-fields.ts';
import { startHere } from '../../../src/domain/planner/start-here.ts';
import { relationship, workbook } from './workbooks.ts';

const calendar = { today: '2026-11-24', dayName: dayNameIn('en-US', 'long') };
const director = relationship('D.K., finance director', {
  influence: 5,
  closeness: 1,
  decides: ['budget', 'headcount'],
  introducedBy: 'My manager',
});
const planned = {
  ...director,
  plan: {
    ...director.plan,
    want: 'That D.K. knows us',
    firstStep: 'Ask my manager',
    words: 'Would some of that help?',
    date: '2026-11-26',
    time: '09:30',
    rhythm: 6 as const,
    review: '2027-02-01',
  },
};

describe('a sentence a person', () => {
  const say = (lastSpoke: string, isStart = false) =>
    sentenceOf({ ...director, lastSpoke }, { strategy: 'worth a first step', isStart, ...calendar });

  it('says all that the map and the table show', () => {
    expect(say('', true)).toBe(
      'High influence, low closeness: worth a first step. Can decide or open: budget and headcount. You’ve never spoken one to one. An introduction could come from: My manager. Start here.',
    );
  });

  it.each([
    ['2026-11-24', 'You last spoke in the last two weeks.'],
    ['2026-11-10', 'You last spoke 2 weeks ago.'],
    ['2026-09-25', 'You last spoke 1 month ago.'],
    ['2026-08-01', 'You last spoke 3 months ago.'],
    ['2023-11-01', 'You last spoke 3 years ago.'],
    ['2026-12-24', 'You last spoke on December 24, 2026.'],
  ])('tells how long ago %s is', (day, sentence) => {
    expect(say(day)).toContain(sentence);
  });
});

describe('the reason', () => {
  it('names both numbers, and what put this person ahead', () => {
    const other = relationship('R.A., engineering', { influence: 4, closeness: 1 });
    expect(reasonFor(startHere(workbook([director, other])), calendar)).toBe(
      'Their influence is 5 of 5 and your closeness is 1 of 5, so this is where a first step changes most. They have more influence than R.A., who comes next.',
    );
    expect(reasonFor(startHere(workbook([director])), calendar)).not.toContain('next');
  });

  it('says what to do when the rule finds nobody', () => {
    expect(reasonFor(startHere(workbook([])), calendar)).toContain('Put the first person on your list');
    expect(reasonFor(startHere(workbook([relationship('A')])), calendar)).toContain('Widen the net');
  });
});

describe('a plan that is taken along', () => {
  it('is copied with the fields that are filled in', () => {
    expect(
      planAsText(
        planFields.map(({ name, value }) => ({ name, written: fieldValue(planned, value, calendar.dayName) })),
      ),
    ).toBe(
      [
        'Who (initials or role): D.K., finance director',
        'What they can decide: budget and headcount',
        'Influence, 1–5: 5',
        'Closeness, 1–5: 1',
        'Who can introduce me: My manager',
        'When we last spoke: Never one to one',
        'What I want: That D.K. knows us',
        'First step: Ask my manager',
        'Words to say: Would some of that help?',
        'Date: November 26, 2026, 09:30',
        'Rhythm: Every six weeks',
        'I look at this plan again on: February 1, 2027',
      ].join('\n'),
    );
    expect(fieldValue(director, 'date', calendar.dayName)).toBe('');
  });

  it('puts first step, rhythm and review into the calendar, under ids that stay', () => {
    expect(calendarEvents(planned, 'D.K., finance director', 'site.example')).toMatchObject([
      {
        uid: `${director.id}-first-step@site.example`,
        summary: 'First step: D.K., finance director',
        description: 'Ask my manager\n\n“Would some of that help?”',
        when: { kind: 'moment', at: new Date('2026-11-26T09:30') },
      },
      { when: { kind: 'day', day: '2027-01-07' }, repeats: { weeks: 6, times: 8 } },
      { when: { kind: 'day', day: '2027-02-01' } },
    ]);
    expect(calendarEvents(director, 'Somebody', 'site.example')).toEqual([]);
    expect([planned, director].map(({ plan }) => isDated(plan))).toEqual([true, false]);
  });
});

it('says why a file is refused, and what to do', () => {
  const says = (['no-json', 'another-file', 'newer'] as const).map((why) => refusal({ kind: 'refused', why }));
  expect(new Set(says).size).toBe(3);
  for (const sentence of says) expect(sentence).toMatch(/Choose the file|Reload the page/);
  expect(refusal({ kind: 'refused', why: 'damaged', where: 'relationships.0.influence', fault: 'not a number' })).toBe(
    'This file was changed or cut off: relationships.0.influence is wrong (not a number). Your list here is as it was.',
  );
});
