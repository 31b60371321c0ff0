import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/domain/quiz/answers.ts';
import { compileQuiz, type AnyRules } from '../../../src/domain/quiz/compile.ts';
import { decide, nearestTo, partsSeen, walk } from '../../../src/domain/quiz/decide.ts';
import type { Ties } from '../../../src/domain/quiz/model.ts';
import { forecast, lunch, swimming, weather } from '../../fixtures/quizzes.ts';

const decided = (quiz: AnyRules, answers: Answers) => {
  const decision = decide(compileQuiz(quiz).check, answers);
  return decision.kind === 'decided' ? decision.outcome : decision.kind;
};

describe('decide, of signs that are ticked', () => {
  it.each([
    [['wet', 'cold', 'dark'], 'storm'],
    [['wet'], 'rain'],
    [['wet', 'cold'], 'rain'],
    [['wet', 'dark'], 'two'],
    [['cold', 'dark'], 'two'],
    [['dark'], 'one'],
    [['none'], 'fine'],
    [[], 'unanswered'],
  ])('takes %j to %s, the first whose condition holds', (signs, outcome) => {
    expect(decided(weather, signs.length > 0 ? { signs } : {})).toBe(outcome);
  });

  it('says "no" by the box for none alone: what is not ticked is not said', () => {
    const quiz = {
      ...weather,
      outcomes: [
        { id: 'dry', when: { no: ['wet'] } },
        { id: 'else', when: {} },
      ],
    };
    expect(decided(quiz, { signs: ['none'] })).toBe('dry');
    expect(decided(quiz, { signs: ['cold'] })).toBe('else');
  });
});

describe('decide, of signs that are answered', () => {
  it.each([
    [['unsure', 'no', 'no'], 'look'],
    [['no', 'yes', 'yes'], 'dry'],
    [['yes', 'no', 'yes'], 'rain'],
    [['yes', 'yes', 'yes'], 'stay'],
    [['yes', 'unsure', 'no'], 'stay'],
    [['yes', 'yes', 'no'], 'go'],
  ])('tells yes, no and not knowing apart: %j is %s', ([wet = '', cold = '', dark = ''], outcome) => {
    expect(decided(forecast, { wet: [wet], cold: [cold], dark: [dark] })).toBe(outcome);
  });

  it('waits for the answer to every sign', () => {
    expect(decide(compileQuiz(forecast).check, { wet: ['no'] })).toEqual({ kind: 'incomplete', missing: 2 });
  });
});

describe('decide, of a profile', () => {
  it.each([
    [[2, 2, 2], 'otter'],
    [[1, 0, 0], 'stone'],
    [[1, 1, 0], 'duck'],
    [[0, 1, 2], 'plunger'],
    // Level, by the share of their points: the earlier counts as the weakest.
    [[1, 1, 1], 'plunger'],
  ])('takes the points %j to %s', ([float = 0, glide = 0, dive = 0], outcome) => {
    expect(decided(swimming, { float: [`${float}`], glide: [`${glide}`], dive: [`${dive}`] })).toBe(outcome);
  });

  it.each([
    ['earlier', 'ease'],
    ['every', 'ease depth'],
    ['none', ''],
  ] as const)('counts dimensions that are level as its rule for ties has it: %s', (ties, weakest) => {
    const outcomes = ['ease', 'depth'].map((id) => ({ id, when: { weakest: [id] } }));
    const level = { float: ['1'], glide: ['1'], dive: ['1'] };
    const isWeakest = (id: string) =>
      decided({ ...swimming, kind: 'profile', ties, outcomes: outcomes.filter((one) => one.id === id) }, level) === id;
    expect(['ease', 'depth'].filter(isWeakest).join(' ')).toBe(weakest);
  });

  it('reverses and weighs', () => {
    const quiz = {
      ...swimming,
      statements: [
        { id: 'float', dimension: 'ease', reversed: true as const },
        { id: 'glide', dimension: 'ease', weight: 3 },
        { id: 'dive', counts: { ease: -1, depth: 2 } },
      ],
    };
    const { sums } = walk(compileQuiz(quiz).check, { float: ['0'], glide: ['1'], dive: ['2'] });
    expect(sums).toEqual({ ease: 2 + 3 - 2, depth: 4 });
  });
});

describe('decide, of questions', () => {
  it('ends where an answer leads to an outcome at once', () => {
    expect(decided(lunch, { hungry: ['no'] })).toBe('wait');
    expect(decided(lunch, { hungry: ['no'], minutes: ['60'], likes: ['soup'] })).toBe('wait');
  });

  it('asks what the answers before ask for, and leaves other answers out of account', () => {
    const { check } = compileQuiz(lunch);
    expect(walk(check, { hungry: ['yes'] }).asked.map(({ id }) => id)).toEqual(['hungry', 'minutes']);
    expect(decided(lunch, { hungry: ['yes'], minutes: ['20'], likes: ['soup', 'salad'] })).toBe('bread');
    expect(decided(lunch, { hungry: ['yes'], minutes: ['30'] })).toBe('incomplete');
    expect(decided(lunch, { hungry: ['yes'], minutes: ['30'], likes: ['soup', 'salad'] })).toBe('both');
  });

  it('does not ask what depends on a question that is still open', () => {
    const open = {
      ...lunch,
      questions: lunch.questions.map((one) => ({
        ...one,
        ...(one.id === 'likes' && { when: { not: { is: { minutes: { atMost: 25 } } } } }),
      })),
    };
    expect(walk(compileQuiz(open).check, { hungry: ['yes'] }).asked.map(({ id }) => id)).toEqual(['hungry', 'minutes']);
  });

  it('decides nothing by a later answer while an earlier one is missing', () => {
    expect(decided({ ...lunch, questions: [...lunch.questions].reverse() }, { hungry: ['no'] })).toBe('incomplete');
  });
});

describe('partsSeen', () => {
  const outcomes = [
    {
      id: 'any',
      when: {},
      titles: [{ when: { all: ['wet'] } }, { when: { all: ['cold'] } }],
      meaning: [{ when: { none: ['dark'] } }, {}],
    },
  ];
  const { check } = compileQuiz({ ...weather, outcomes });

  it.each([
    [
      ['wet', 'cold'],
      ['titles-0', 'meaning-0'],
    ],
    [['cold', 'dark'], ['titles-1']],
    [['dark'], ['title']],
  ])('gives, for %j, the first title that holds and the parts whose condition holds', (signs, parts) => {
    expect(partsSeen(check, 'any', { signs })).toEqual(parts);
  });

  it('leaves the heading of a list out where nothing is left below it', () => {
    const steps = [{ when: { all: ['wet'] } }, { when: { all: ['cold'] } }];
    const { check } = compileQuiz({ ...weather, outcomes: [{ id: 'any', when: {}, steps }] });
    expect(partsSeen(check, 'any', { signs: ['cold'] })).toEqual(['steps-1', 'steps']);
    expect(partsSeen(check, 'any', { signs: ['dark'] })).toEqual([]);
  });
});

describe('nearestTo', () => {
  const nearest = (ties: Ties) => ({
    scores: [{ id: 'x', min: 0, max: 4, power: 2 }],
    profiles: [
      { id: 'low', at: [0] },
      { id: 'high', at: [100] },
      { id: 'top', at: [100] },
    ],
    ties,
  });
  it('gives the profile at the least distance, and those level with it by the rule for ties', () => {
    expect(nearestTo(nearest('earlier'), { x: 1 })).toEqual(['low']);
    expect(nearestTo(nearest('earlier'), { x: 3 })).toEqual(['high']);
    expect(nearestTo(nearest('every'), { x: 2 })).toEqual(['low', 'high', 'top']);
    expect(nearestTo(nearest('none'), { x: 3 })).toEqual([]);
  });
});
