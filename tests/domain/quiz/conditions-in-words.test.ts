import { describe, expect, it } from 'vitest';
import { viewOf, type Showable } from '../../../src/domain/quiz/show/show.ts';
import type { When as ProfileWhen } from '../../../src/domain/quiz/kinds/profile/when.ts';
import type { When as QuestionsWhen } from '../../../src/domain/quiz/kinds/questions/when.ts';
import type { When as SignsWhen } from '../../../src/domain/quiz/kinds/signs/when.ts';
import { forecast, lunch, swimming, weather } from '../../fixtures/quizzes.ts';

const outcomeIf = (quiz: Showable) => viewOf(quiz).outcomeIf('it');

describe('outcomeIf', () => {
  it.each<[SignsWhen, string]>([
    [{}, 'nothing above fits'],
    [{ all: ['wet', 'cold'] }, '“wet” is ticked and “cold” is ticked'],
    [{ any: ['wet', 'cold'] }, '“wet” is ticked or “cold” is ticked'],
    [{ none: ['wet'] }, '“wet” isn’t ticked'],
    [{ atLeast: 2, atMost: 2 }, '2 are ticked'],
    [{ atLeast: 1, atMost: 1 }, '1 is ticked'],
    [{ atLeast: 1, atMost: 2 }, '1 or more are ticked and 2 or fewer are ticked'],
    [{ atMost: 0 }, '0 are ticked'],
    [{ either: [{ all: ['wet'] }, { atLeast: 2 }] }, 'either “wet” is ticked, or 2 or more are ticked'],
    [{ both: [{ all: ['wet'] }, { all: ['cold'] }] }, '“wet” is ticked and “cold” is ticked'],
    [{ not: { all: ['wet'] } }, 'it isn’t so that “wet” is ticked'],
  ])('says of ticked signs %j', (when, words) => {
    expect(outcomeIf({ ...weather, outcomes: [{ id: 'it', when }] })).toBe(words);
  });

  it.each<[SignsWhen, string]>([
    [{ all: ['wet'] }, '“wet” is true'],
    [{ none: ['wet'] }, '“wet” isn’t true'],
    [{ no: ['wet'] }, '“wet” isn’t true'],
    [{ unsure: ['wet'] }, '“wet” isn’t known'],
    [{ atLeast: 3 }, '3 or more are true'],
  ])('says of answered signs %j', (when, words) => {
    expect(outcomeIf({ ...forecast, outcomes: [{ id: 'it', when }] })).toBe(words);
  });

  it.each<[ProfileWhen, string]>([
    [{ atLeast: 3, atMost: 4 }, 'you have 3 or more points in all and you have 4 or fewer points in all'],
    [{ weakest: ['ease', 'depth'] }, 'Ease or Depth is the weakest'],
    [{ strongest: ['depth'] }, 'Depth is the strongest'],
    [{ points: { ease: { atLeast: 2 } } }, 'Ease has 2 or more points'],
    [{ percent: { depth: { atMost: 50 } } }, 'Depth has 50 or less percent of its points'],
    [{ bands: { ease: ['low', 'plain'] } }, 'Ease is “Shallow” or “plain”'],
    [{ nearest: ['otter'] }, 'you are nearest to “otter”'],
  ])('says of a profile %j', (when, words) => {
    const bands = [{ id: 'low', below: 50, name: 'Shallow' }, { id: 'plain' }];
    expect(outcomeIf({ ...swimming, bands, outcomes: [{ id: 'it', when }] })).toBe(words);
  });

  it.each<[QuestionsWhen, string]>([
    [{ is: { hungry: 'no' } }, 'your answer to “Are you hungry?” is “No”'],
    [{ is: { likes: ['soup', 'salad'] } }, 'your answer to “What do you like?” is “Soup” or “Salad”'],
    [{ is: { minutes: { atLeast: 30 } } }, 'your answer to “How many minutes do you have?” is 30 or more'],
    [{ points: { x: { atLeast: 2, atMost: 2 } } }, 'you have 2 points for “The X”'],
    [{ strongest: ['x'] }, 'you have the most points for “The X”'],
    [{ weakest: ['x'] }, 'you have the fewest points for “The X”'],
  ])('says of questions %j', (when, words) => {
    const scores = [{ id: 'x', name: 'The X' }];
    expect(outcomeIf({ ...lunch, scores, outcomes: [{ id: 'it', title: '', when }] })).toBe(words);
  });

  it('says of an outcome of questions without a condition how one gets there', () => {
    const scored = lunch.questions.map((question) => ({
      ...question,
      answers: question.answers.map(({ id, text }) => ({ id, text, points: { it: 1 } })),
    }));
    const outcomes = [{ id: 'it', title: 'Bread' }];
    expect(outcomeIf({ ...lunch, questions: scored, outcomes })).toBe('you have the most points for “Bread”');
    expect(viewOf({ ...lunch, outcomes: [{ id: 'wait', title: 'Wait' }] }).outcomeIf('wait')).toBe(
      'your answer to “Are you hungry?” is “No”',
    );
  });

  it('takes the words of the writer where there are such', () => {
    const signs = weather.signs.map((sign) => ({ ...sign, yes: `it is ${sign.id} outside` }));
    const outcomes = [{ id: 'it', when: { all: ['wet'] } }];
    expect(outcomeIf({ ...weather, signs, outcomes })).toBe('it is wet outside');
    expect(outcomeIf({ ...weather, outcomes: [{ id: 'it', when: {}, if: 'you say so' }] })).toBe('you say so');
  });
});

describe('partIf', () => {
  const outcome = {
    id: 'it',
    when: {},
    meaning: [{ text: 'For all.' }, { text: 'For some.', when: { all: ['wet'] } }],
    steps: [{ text: 'Dry off.', when: { all: ['wet'] }, if: 'you are wet' }],
  };
  const view = viewOf({ ...weather, outcomes: [outcome] });

  it('gives the condition of a part in words, or in those of its writer', () => {
    expect(view.partIf('it', 'meaning-1')).toBe('“wet” is ticked');
    expect(view.partIf('it', 'steps-0')).toBe('you are wet');
  });

  it('gives none for a part that all see, and for one that there is not', () => {
    expect(view.partIf('it', 'meaning-0')).toBeUndefined();
    expect(view.partIf('it', 'say-0')).toBeUndefined();
  });
});
