import { describe, expect, it } from 'vitest';
import { figureProblems } from '../../../src/domain/figure/explore/problems.ts';
import { explorable } from './any-figure.ts';

type Explore = typeof explorable.explore;
const told = (change: Partial<Explore>, figure = explorable) =>
  figureProblems({ ...figure, explore: { ...explorable.explore, ...change } }).map(
    ({ field, message }) => `${field.join('.')}: ${message}`,
  );
const { ends } = explorable.explore;

describe('figureProblems', () => {
  it('finds none in a figure that can be explored, nor in a drawing alone', () => {
    expect(told({})).toEqual([]);
    expect(figureProblems({ ...explorable, explore: undefined })).toEqual([]);
  });

  it('names each end without words, with a choice that leads there, and what to add', () => {
    expect(told({ ends: ends.slice(0, 2) })).toEqual([
      'explore.ends: a reader who chooses "chief" and talks with "friend" is told nothing of what "chief" can decide. Add { at: chief, why: decides, words: … }.',
      'explore.ends: a reader who chooses "clerk" and talks with "friend" is told nothing of what goes no further than "chief". Add { at: chief, why: nobody, words: … }.',
    ]);
    expect(told({ ends: ends.slice(1) })).toEqual([
      'explore.ends: a reader who chooses "chief" is told nothing of what stops at the ceiling above "clerk". Add { at: clerk, why: ceiling, words: … }.',
    ]);
  });

  it('names words that nobody reads', () => {
    const unread = { at: 'friend', why: 'nobody' as const, words: 'Never.' };
    expect(told({ ends: [...ends, unread] })).toEqual([
      'explore.ends.4: nobody reads this: no request ends so at "friend", or words above say it. Delete it, or correct "at", "from" and "why".',
    ]);
  });

  it('names people who aren’t there, or can’t be chosen', () => {
    expect(
      told({
        decides: ['chief', 'chief', 'me'],
        talks: ['clerk', 'nobody'],
        ends: [{ at: 'clark', from: 'mi', why: 'ceiling', words: 'It stops.' }],
      }),
    ).toEqual([
      'explore.talks.1: there is no person "nobody". Use one of: me, clerk, friend, chief.',
      'explore.ends.0.at: there is no person "clark". Did you mean "clerk"? Use one of: me, clerk, friend, chief.',
      'explore.ends.0.from: there is no person "mi". Did you mean "me"? Use one of: me, clerk, friend, chief.',
      'explore.decides.1: "chief" is named above. Delete it here.',
      'explore.decides.2: "me" is the reader. Name somebody else.',
      'explore.talks.0: a line of the drawing leads from "me" to "clerk". Delete one of the two.',
    ]);
  });

  it('asks for one reader, and for one who decides and can be chosen again', () => {
    const says = (who: string, word: 'you' | 'yes' | 'no') => ({
      ...explorable,
      people: explorable.people.map((person) => (person.id === who ? { ...person, says: word } : person)),
    });
    expect(told({}, says('friend', 'you'))).toEqual([
      'explore: the request begins at one person. Give one, and one alone, `says: you`.',
    ]);
    expect(told({}, says('chief', 'no'))).toEqual([
      "explore: one person decides. Give one, and one alone, `says: 'yes'`.",
    ]);
    expect(told({ decides: ['clerk', 'friend'] })).toEqual([
      'explore.decides: the drawing shows that "chief" can say yes, and nobody could choose that again. Add "chief".',
    ]);
  });
});
