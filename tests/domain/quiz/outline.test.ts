import { describe, expect, it } from 'vitest';
import { diagramOf, sentencesOf, tableOf } from '../../../src/domain/quiz/show/outline.ts';
import { forecast, lunch, swimming, weather } from '../../fixtures/quizzes.ts';

const withParts = {
  ...weather,
  outcomes: [
    {
      id: 'it',
      when: {},
      meaning: [{ text: 'For all.' }, { text: 'For some.', when: { all: ['wet'] }, if: 'it pours' }],
    },
  ],
};

const signs = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, short: `s${index}`, text: '' }));
const ofSigns = (count: number) => ({ ...weather, signs: signs(count), outcomes: [{ id: 'it', when: {} }] });

describe('tableOf', () => {
  it('has a row for each answer set of signs, with its outcome', () => {
    const rows = tableOf(weather);
    expect(rows).toHaveLength(8);
    expect(rows).toContainEqual({ answers: 'none', outcome: 'fine' });
    expect(rows).toContainEqual({ answers: 'wet + cold', outcome: 'rain' });
  });

  it('has a column for each of several questions', () => {
    expect(tableOf(forecast)).toHaveLength(27);
    expect(tableOf(forecast)).toContainEqual({ wet: 'no', cold: 'yes', dark: 'unsure', outcome: 'dry' });
    expect(tableOf(swimming)).toContainEqual({ float: '2', glide: '2', dive: '1', outcome: 'otter' });
  });

  it('leaves empty what is not asked, and takes each number for an answer', () => {
    const questions = lunch.questions.map((question) =>
      question.number ? { ...question, number: { min: 25, max: 30, step: 5 } } : question,
    );
    expect(tableOf({ ...lunch, questions })).toEqual([
      { hungry: 'yes', minutes: '25', likes: '', outcome: 'bread' },
      { hungry: 'yes', minutes: '30', likes: 'soup', outcome: 'soup' },
      { hungry: 'yes', minutes: '30', likes: 'salad', outcome: 'salad' },
      { hungry: 'yes', minutes: '30', likes: 'soup + salad', outcome: 'both' },
      { hungry: 'yes', minutes: '30', likes: 'anything', outcome: 'soup' },
      { hungry: 'no', minutes: '', likes: '', outcome: 'wait' },
    ]);
  });

  it('names the parts that not all see', () => {
    expect(tableOf(withParts)).toContainEqual({ answers: 'wet', outcome: 'it', parts: 'meaning-1' });
    expect(tableOf(withParts)).toContainEqual({ answers: 'dark', outcome: 'it' });
  });

  it('is none where it would be too long to read', () => {
    expect(tableOf(ofSigns(5))).toHaveLength(32);
    expect(tableOf(ofSigns(6))).toBeUndefined();
    expect(tableOf(ofSigns(40))).toBeUndefined();
    expect(tableOf(lunch)).toBeUndefined();
  });
});

describe('diagramOf', () => {
  const lines = (quiz: Parameters<typeof diagramOf>[0]) => diagramOf(quiz).split('\n');

  it('leads from question to question, and from the last to each outcome under its condition', () => {
    const chart = lines(lunch);
    expect(chart[0]).toBe('flowchart TD');
    expect(chart).toEqual(expect.arrayContaining(['  q0 --> q1', '  q1 --> q2', '  q2 --> first']));
    for (const [index, { text }] of lunch.questions.entries())
      expect(chart.some((line) => line.startsWith(`  q${index}["${text}`))).toBe(true);
    for (const { id } of lunch.outcomes)
      expect(chart.some((line) => line.startsWith('  first -- ') && line.endsWith(` o_${id}`))).toBe(true);
  });

  it('shows where an answer leads at once, and under which condition a question is asked', () => {
    const chart = lines(lunch);
    expect(chart).toContain('  q0 -- "No" --> o_wait');
    expect(chart.filter((line) => line.includes('only if'))).toHaveLength(1);
  });

  it('keeps every text inside its quotation marks, and every id one word', () => {
    const [first, ...others] = lunch.questions;
    const questions = [{ takes: 'one' as const, id: 'x', answers: [], ...first, text: 'Say "a" --> b?' }, ...others];
    const outcomes = [{ id: 'two-words', title: '', when: {} }];
    const chart = lines({ ...lunch, questions: questions.map((question) => ({ ...question, answers: [] })), outcomes });
    expect(chart).toContain('  q0["Say #quot;a#quot; --> b?"]');
    expect(chart).toContain('  o_two_words(["two-words"])');
  });
});

describe('sentencesOf', () => {
  it('says who reaches each outcome, and who sees each part of it', () => {
    expect(sentencesOf(withParts).split('\n').slice(1)).toEqual(['    always: For all.', '    if it pours: For some.']);
    const heads = sentencesOf(weather).split('\n');
    expect(heads.map((line) => line.trim().split(',')[0])).toEqual(weather.outcomes.map(({ id }) => id));
  });

  it('gives every kind of part by its words', () => {
    const part = { when: { all: ['wet'] }, if: 'it pours' };
    const outcomes = [
      {
        id: 'it',
        when: {},
        titles: [{ text: 'A title', ...part }],
        steps: [{ text: 'A step', ...part }],
        say: [{ to: 'someone', words: 'What is said', ...part }],
        read: [{ article: 'a', why: 'Why it is read', ...part }],
      },
    ];
    const [, ...parts] = sentencesOf({ ...weather, outcomes }).split('\n');
    expect(parts).toEqual(
      ['A title', 'A step', 'What is said', 'Why it is read'].map((words) => `    if it pours: ${words}`),
    );
  });
});
