/** The messages for a writer, and that each is said where it is true. */
import { describe, expect, it } from 'vitest';
import type { Quiz } from '../../../src/domain/quiz/kinds/schema.ts';
import { referencesOf } from '../../../src/domain/quiz/compile.ts';
import { problemsOf } from '../../../src/domain/quiz/schema.ts';
import { outcome, profile, questions, sign, signs } from '../../fixtures/quiz-files.ts';

const said = (quiz: Quiz) => problemsOf(quiz).map(({ field, message }) => `${field.join('.')}: ${message}`);

describe('a sound quiz', () => {
  it.each([signs(), profile(), questions()])('of kind $kind has no problem', (quiz) => {
    expect(said(quiz)).toEqual([]);
  });
});

describe('a sentence that takes something for granted', () => {
  it('is no problem where that is so for everybody who sees it', () => {
    const both = outcome('both', {
      when: { all: ['one', 'two'] },
      needs: { all: ['one'] },
      meaning: [{ text: 'Two.', needs: { atLeast: 2 } }],
    });
    const rest = outcome('rest', {
      when: {},
      meaning: ['Hm.', { text: 'One.', when: { all: ['one'] }, needs: { none: ['two'] } }],
    });
    expect(said(signs({ outcomes: [both, rest] }))).toEqual([]);
  });
});

describe('problemsOf', () => {
  it.each([
    [
      'an id used twice',
      signs({ signs: [sign('one'), sign('one')] }),
      'signs.1.id: "one" is already the id of signs[0]. Give this one an id of its own.',
    ],
    [
      'an id that names nothing',
      signs({ outcomes: [outcome('both', { when: { either: [{ any: ['windy'] }] } }), outcome('rest', { when: {} })] }),
      'outcomes.0.when.either.0.any: "windy" is not the id of a sign. Use one of: one, two.',
    ],
    [
      'answers without an outcome',
      signs({
        outcomes: [outcome('both', { when: { all: ['one', 'two'] } }), outcome('some', { when: { atLeast: 1 } })],
      }),
      'outcomes: No outcome applies to a reader who ticks "none". Add an outcome for it, widen the "when" of one, or end the list with an outcome whose "when" is {}.',
    ],
    [
      'an outcome that nobody reaches',
      signs({
        outcomes: [
          outcome('any', { when: { any: ['one'] } }),
          outcome('late', { when: { all: ['one', 'two'] } }),
          outcome('two', { when: { all: ['two'] } }),
          outcome('rest', { when: {} }),
        ],
      }),
      'outcomes.1.when: Nothing leads to "late": no answers meet its "when", or outcomes above it take them all. Move it up, change its "when", or delete it.',
    ],
    [
      'a sign that changes nothing',
      signs({ outcomes: [outcome('one', { when: { all: ['one'] } }), outcome('rest', { when: {} })] }),
      'signs.1: Ticking "two" never changes the outcome or what it says. Let a "when" depend on it, or delete it.',
    ],
    [
      'a sentence that is not true of everybody who reads it',
      signs({
        signs: [sign('one'), { ...sign('two'), no: 'nobody else does' }],
        outcomes: [
          outcome('one', {
            when: { all: ['one'] },
            meaning: ['Yes.', { text: 'Nobody else does.', needs: { no: ['two'] } }],
          }),
          outcome('two', { when: { all: ['two'] } }),
          outcome('rest', { when: {} }),
        ],
      }),
      'outcomes.0.meaning.1: Outcome "one" says this to a reader who ticks only "one" and "two", and takes for granted that nobody else does; nothing they answered says so. Give it a "when", change that of the outcome, or reword it.',
    ],
    [
      'a title that takes too much for granted',
      signs({
        outcomes: [outcome('both', { when: { atLeast: 1 }, needs: { all: ['one'] } }), outcome('rest', { when: {} })],
      }),
      'outcomes.0.needs: Outcome "both" says this to a reader who ticks only "two", and takes for granted that “one” is ticked; nothing they answered says so. Give it a "when", change that of the outcome, or reword it.',
    ],
    [
      'a part that nobody sees',
      signs({
        outcomes: [
          outcome('both', { when: { all: ['one', 'two'] }, meaning: [{ text: 'Hm.', when: { none: ['one'] } }] }),
          outcome('some', { when: { atLeast: 1 } }),
          outcome('rest', { when: {} }),
        ],
      }),
      'outcomes.0.meaning.0.when: Nobody who reaches "both" sees this: change its "when", or delete it.',
    ],
    [
      'a part that everybody sees',
      signs({
        outcomes: [
          outcome('both', { when: { all: ['one', 'two'] }, steps: ['Go.', { text: 'Hm.', when: { all: ['one'] } }] }),
          outcome('some', { when: { atLeast: 1 } }),
          outcome('rest', { when: {} }),
        ],
      }),
      'outcomes.0.steps.1.when: Everybody who reaches "both" sees this: delete its "when".',
    ],
    [
      'two outcomes of one title',
      signs({
        outcomes: [
          outcome('both', { when: { all: ['one', 'two'] } }),
          outcome('some', { title: 'Title both', when: { atLeast: 1 } }),
          outcome('rest', { when: {} }),
        ],
      }),
      'outcomes.1.title: It is also the title of "both": nobody can tell the two apart. Give it words of its own, or make them one outcome.',
    ],
    [
      'an example that leads elsewhere',
      signs({ examples: [{ ticked: ['one'], outcome: 'both' }] }),
      'examples.0: These answers lead to "some", not to "both". Correct the example, or the "when" of the outcomes.',
    ],
    [
      'neither words for none nor answers',
      signs({ none: undefined }),
      'none: Give either "none", the words for "none of these" where signs are ticked, or "answers", the words for yes, no and not knowing, and not both.',
    ],
    [
      'not knowing where nobody can say so',
      signs({ outcomes: [outcome('both', { when: { unsure: ['one'] } }), outcome('rest', { when: {} })] }),
      'outcomes.0.when.unsure.0: No reader can say of "one" that they don’t know. Give the sign an "unsureBox", or delete this.',
    ],
    [
      'a box for not knowing whose id is a sign’s',
      signs({ signs: [{ ...sign('one'), unsureBox: 'I don’t know.' }, sign('two'), sign('one-unsure')] }),
      'signs.0.unsureBox: Its box would have the id "one-unsure", which is a sign’s. Rename that sign.',
    ],
    [
      'a box for not knowing where each sign is answered',
      signs({
        none: undefined,
        answers: { yes: 'Yes', no: 'No' },
        signs: [{ ...sign('one'), unsureBox: 'I don’t know.' }, sign('two')],
      }),
      'signs.0.unsureBox: Only where signs are ticked: write "unsure" in "answers" instead.',
    ],
  ])('names %s', (_, quiz, message) => {
    expect(said(quiz)).toContain(message);
  });
});

describe('referencesOf', () => {
  it('finds nothing wrong with the conditions of a part', () => {
    const quiz = { when: { all: ['one'] }, needs: { none: ['two'] } };
    expect(
      referencesOf(signs({ outcomes: [outcome('x', { when: {}, meaning: [{ text: 'Hm.', ...quiz }] })] })),
    ).toEqual([]);
  });
});
