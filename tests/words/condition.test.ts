import { describe, expect, it } from 'vitest';
import * as de from '../../src/words/de/condition.ts';
import * as effort from '../../src/words/de/effort.ts';
import * as en from '../../src/words/en/condition.ts';

const exactly = (count: number) => ({ bound: 'exactly', count }) as const;
const least = (count: number) => ({ bound: 'least', count }) as const;
const most = (count: number) => ({ bound: 'most', count }) as const;

describe('conditions in German', () => {
  it.each([
    [de.manyTicked(least(2)), 'du mindestens zwei ankreuzt'],
    [de.manyTicked(exactly(1)), 'du genau eines ankreuzt'],
    [de.manyTicked(most(0)), 'du keines ankreuzt'],
    [de.manyTrue(least(1)), 'mindestens eines stimmt'],
    [de.manyTrue(most(3)), 'höchstens drei stimmen'],
    [de.manyTrue(exactly(13)), 'genau 13 stimmen'],
    [de.pointsInAll(least(1)), 'du insgesamt mindestens 1 Punkt hast'],
    [de.pointsFor('Brot', most(2.5)), 'du höchstens 2,5 Punkte für „Brot“ hast'],
    [de.answerIs('Hast du Hunger?', ['Ja', 'Sehr']), 'du „Hast du Hunger?“ mit „Ja“ oder „Sehr“ beantwortest'],
    [de.weakest(['Tiefe', 'Ruhe', 'Kraft']), 'Tiefe, Ruhe oder Kraft am schwächsten ist'],
  ])('end with their verb, to complete "Wenn": %s', (clause, words) => {
    expect(clause).toBe(words);
  });

  it('are combined as clauses that keep their order', () => {
    const [wet, cold] = [de.ticked('nass'), de.isTrue('kalt')];
    expect(de.allHold([wet, cold, de.notSo(de.manyTrue(least(2)))])).toBe(
      'du „nass“ ankreuzt, „kalt“ stimmt und es nicht so ist, dass mindestens zwei stimmen',
    );
    expect(de.eitherHolds([wet, cold])).toBe('entweder du „nass“ ankreuzt oder „kalt“ stimmt');
  });
});

describe('numbers in conditions', () => {
  it('have no marks between thousands, since they may be years', () => {
    expect(en.numberIs('Since when?', least(2020))).toBe('your answer to “Since when?” is 2020 or more');
    expect(de.numberIs('Seit wann?', least(2020))).toBe('deine Antwort auf „Seit wann?“ mindestens 2020 ist');
  });
});

describe('the length of a self-check in German', () => {
  it.each([
    [1, 'eine Minute'],
    [2, 'zwei Minuten'],
    [13, '13 Minuten'],
  ])('of %i', (minutes, words) => {
    expect(effort.duration(minutes)).toBe(words);
  });
});
