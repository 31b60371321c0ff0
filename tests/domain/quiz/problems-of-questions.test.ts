/** The messages for a writer, and that each is said where it is true. */
import { describe, expect, it } from 'vitest';
import type { Quiz } from '../../../src/domain/quiz/kinds/schema.ts';
import { problemsOf } from '../../../src/domain/quiz/schema.ts';
import { outcome, profile, questions } from '../../fixtures/quiz-files.ts';

const said = (quiz: Quiz) => problemsOf(quiz).map(({ field, message }) => `${field.join('.')}: ${message}`);

describe('problemsOf, of profiles and questions', () => {
  it.each([
    [
      'a tie that is left open',
      profile({ ties: undefined }),
      'ties: Say what counts as the weakest, the strongest or the nearest when several are level: add "ties: earlier", "ties: every" or "ties: none".',
    ],
    [
      'a dimension without a statement',
      profile({ dimensions: ['a', 'b', 'c'].map((id) => ({ id, name: id, about: 'About it.' })) }),
      'dimensions.2: No statement is about "c". Add one with "dimension: c", or delete the dimension.',
    ],
    [
      'a statement about nothing',
      profile({
        statements: [
          { id: 'x', dimension: 'a', text: 'X' },
          { id: 'y', dimension: 'b', text: 'Y' },
          { id: 'z', text: 'Z' },
        ],
      }),
      'statements.2: Give it either "dimension" or "counts", and not both: its answers count for that.',
    ],
    [
      'a statement whose answer changes nothing',
      profile({
        outcomes: [outcome('high', { when: { points: { a: { atLeast: 1 } } } }), outcome('rest', { when: {} })],
      }),
      'statements.1: The answer to "y" never changes the outcome or what it says. Let a "when" depend on it, or delete it.',
    ],
    [
      'a profile without a tie rule for level dimensions',
      profile({
        ties: 'none',
        outcomes: [outcome('weak-a', { when: { weakest: ['a'] } }), outcome('weak-b', { when: { weakest: ['b'] } })],
      }),
      'outcomes: No outcome applies to a reader who answers x: 1, y: 1. Add an outcome for it, widen the "when" of one, or end the list with an outcome whose "when" is {}.',
    ],
    [
      'a question that nobody is asked',
      questions({
        questions: [
          { id: 'many', text: 'How many?', takes: 'number', number: { min: 0, max: 9 } },
          {
            id: 'kind',
            text: 'Which?',
            when: { is: { many: { atLeast: 10 } } },
            answers: [
              { id: 'red', text: 'Red' },
              { id: 'blue', text: 'Blue' },
            ],
          },
        ],
      }),
      'questions.1.when: Nobody is asked "kind": no answers to the questions above it meet its "when". Change it, or delete the question.',
    ],
    [
      'a condition on a question below',
      questions({
        questions: [
          {
            id: 'kind',
            text: 'Which?',
            when: { is: { many: { atLeast: 1 } } },
            answers: [
              { id: 'red', text: 'Red' },
              { id: 'blue', text: 'Blue' },
            ],
          },
          { id: 'many', text: 'How many?', takes: 'number', number: { min: 0, max: 9 } },
        ],
      }),
      'questions.0.when.is: "many" is not the id of a question above it: there is none. Add it, or delete this.',
    ],
    [
      'an answer that leads on at once, though others may be given beside it',
      questions({
        questions: [
          {
            id: 'q',
            text: 'Q?',
            takes: 'any',
            answers: [
              { id: 'a', text: 'A', outcome: 'red' },
              { id: 'b', text: 'B', outcome: 'blue' },
            ],
          },
        ],
        outcomes: [outcome('red'), outcome('blue')],
      }),
      'questions.0: An answer that others may be given beside can’t lead to an outcome at once: mark it "alone: true", or write "takes: one".',
    ],
    [
      'an answer where a number is taken',
      questions({ outcomes: [outcome('nothing', { when: { is: { many: 'few' } } }), outcome('red', { when: {} })] }),
      'outcomes.0.when.is.many: "many" takes a number: write "atLeast:" or "atMost:", or both.',
    ],
    [
      'the most points without a rule for ties',
      questions({
        questions: [
          {
            id: 'q',
            text: 'Q?',
            answers: [
              { id: 'a', text: 'A', points: { red: 1 } },
              { id: 'b', text: 'B', points: { blue: 1 } },
            ],
          },
        ],
        outcomes: [outcome('red'), outcome('blue')],
      }),
      'ties: Say who wins when several have the most points: add "ties: earlier" (the earlier in the file), "ties: every" (each counts, so the earlier outcome) or "ties: none" (nobody, so an outcome further down).',
    ],
  ])('names %s', (_, quiz, message) => {
    expect(said(quiz)).toContain(message);
  });

  it('says once that a proof gave up, and calls nothing sound that it did not prove', () => {
    const axes = Array.from({ length: 10 }, (_, index) => `a${index}`);
    const quiz = profile({
      dimensions: axes.map((id) => ({ id, name: id, about: 'About it.' })),
      statements: Array.from({ length: 40 }, (_, s) => ({
        id: `s${s}`,
        text: `S${s}`,
        counts: Object.fromEntries(axes.map((id, a) => [id, ((s * 7 + a * 13) % 11) - 5 + a / 7])),
      })),
      outcomes: [
        outcome('odd', {
          when: { percent: Object.fromEntries(axes.map((id) => [id, { atLeast: 50, atMost: 50.1 }])) },
        }),
        outcome('rest', { when: {} }),
      ],
    });
    expect(said(quiz).filter((message) => message.includes('The proof gave up'))).toHaveLength(1);
  }, 60_000);
});
