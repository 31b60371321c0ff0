import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import { viewOf } from '../../../src/domain/quiz/show/show.ts';
import { count, type Counts } from '../../../src/domain/tally/count.ts';
import { tallyProblems } from '../../../src/domain/tally/problems.ts';
import { tallySchema } from '../../../src/domain/tally/schema.ts';
import { sumOf } from '../../../src/domain/tally/small.ts';
import { tallyView } from '../../../src/domain/tally/view.ts';
import { forecast, weather } from '../../fixtures/quizzes.ts';

const { check } = compileQuiz(weather);
const rowsOf = (lines: Record<string, string>[]) => lines.map((cells, index) => ({ line: index + 2, cells }));
const times = (people: number, signs: string) => Array.from({ length: people }, () => ({ signs }));

function counted(lines: Record<string, string>[], columns = ['signs']): Counts {
  const found = count(check, columns, rowsOf(lines));
  if (found.kind === 'refused') throw new Error(found.problems.join('\n'));
  return found.counts;
}
const refused = (lines: Record<string, string>[], columns = ['signs']) => {
  const found = count(check, columns, rowsOf(lines));
  return found.kind === 'refused' ? found.problems : [];
};

describe('count', () => {
  it('counts answers and the outcomes that they lead to, nobody being 0', () => {
    expect(counted([...times(6, 'wet cold dark'), ...times(5, 'wet;cold'), ...times(7, 'none')])).toEqual({
      outcomes: { storm: 6, rain: 5, two: 0, one: 0, fine: 7 },
      answers: { signs: { wet: 11, cold: 11, dark: 6, none: 7 } },
    });
  });

  it('counts outcomes alone where a table has no more', () => {
    expect(counted([{ outcome: 'rain' }, { outcome: 'rain' }], ['outcome'])).toEqual({
      outcomes: { storm: 0, rain: 2, two: 0, one: 0, fine: 0 },
    });
  });

  it('finds an outcome for everybody', () => {
    const answers = fc.array(fc.subarray(['wet', 'cold', 'dark']), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(answers, (people) => {
        const { outcomes } = counted(people.map((signs) => ({ signs: signs.join(' ') || 'none' })));
        expect(sumOf(outcomes)).toBe(people.length);
      }),
    );
  });

  it('refuses what is no answer, what is too much, and what names a person, with line and remedy', () => {
    expect(refused([], ['signs'])).toEqual(['there is nobody in it. Add a line for each person.']);
    expect(refused([{ signs: 'wet' }], ['signs', 'e-mail'])[0]).toMatch(
      /^line 1: there is no question of the self-check "e-mail"\. .* delete it\.$/,
    );
    expect(
      refused(
        [{ signs: 'wett' }, { signs: 'none wet' }, { signs: 'none', outcome: 'storm' }, { outcome: 'snow' }, {}],
        ['signs', 'outcome'],
      ),
    ).toEqual([
      'line 2, signs: there is no answer "wett". Did you mean "wet"? Use one of: wet, cold, dark, none.',
      'line 3, signs: "none" can\'t be given beside the others there. Leave one of them out.',
      'line 4: these answers lead to "fine", and the line says "storm". Correct one of them.',
      'line 5, outcome: there is no outcome of the self-check "snow". Use one of: storm, rain, two, one, fine.',
      'line 6: these answers lead to no outcome yet. Add what is missing, or delete the line.',
    ]);
  });
});

const fit = {
  source: 'Nobody',
  date: '2026-02-28',
  outcomes: { storm: 6, rain: 5, two: 0, one: 0, fine: 7 },
  answers: { signs: { wet: 11, cold: 11, dark: 6, none: 7 } },
};
const told = (tally: typeof fit | object) =>
  tallyProblems({ ...fit, ...tally }, check).map(({ field, message }) => `${field.join('.')}: ${message}`);

describe('a tally', () => {
  it('may have nobody or five, and none of one to four', () => {
    const with_ = (fine: number) => tallySchema.safeParse({ ...fit, outcomes: { ...fit.outcomes, fine } });
    expect([0, 5, 1000].every((fine) => with_(fine).success)).toBe(true);
    for (const fine of [1, 4, -1, 5.5]) expect(with_(fine).success, String(fine)).toBe(false);
    expect(with_(4).error?.issues[0]?.message).toMatch(/^fewer than five could point to a person/);
  });

  it('names every outcome, question and answer of its self-check, and nothing else', () => {
    expect(told({})).toEqual([]);
    const { storm, ...others } = fit.outcomes;
    expect(told({ outcomes: { ...others, strom: storm } })).toEqual([
      'outcomes.strom: there is no outcome of the self-check "strom". Did you mean "storm"? Use one of: storm, rain, two, one, fine.',
      'outcomes: the outcome "storm" is left out. Name it, with 0 for nobody.',
    ]);
    expect(told({ answers: { signs: { wet: 11, cold: 11, dark: 6 } } })).toEqual([
      'answers.signs: the answer "none" is left out. Name it, with 0 for nobody.',
    ]);
    expect(told({ answers: {} })).toEqual(['answers: the question "signs" is left out. Name it, with 0 for nobody.']);
  });

  it('tells of few people neither by what is missing from a count nor by counts that don’t agree', () => {
    expect(told({ answers: { signs: { wet: 16, cold: 18, dark: 19, none: 0 } } })).toEqual([
      'answers.signs.wet: all but 2 of 18 gave this answer: fewer than five could be pointed to. Publish when there are more, or not at all.',
      'answers.signs.dark: these are 19, of 18 people by the outcomes. Count both of the same people.',
    ]);
    const each = compileQuiz(forecast).check;
    const five = { yes: 5, no: 0, unsure: 0 };
    const outcomes = { look: 0, dry: 0, rain: 0, stay: 0, go: 5 };
    const answers = { wet: { yes: 5, no: 5, unsure: 0 }, cold: five, dark: five };
    expect(tallyProblems({ ...fit, outcomes, answers }, each)).toMatchObject([{ field: ['answers', 'wet'] }]);
  });
});

describe('tallyView', () => {
  it('has the words of the self-check in its order, with shares of all people where they may give several answers', () => {
    const titled = weather.outcomes.map(({ id }) => ({ id, title: `Title of ${id}` }));
    const view = tallyView(fit, { outcomes: titled, questions: viewOf(weather).form.questions });
    expect(view.people).toBe(18);
    expect(view.outcomes.bars[0]).toEqual({ id: 'storm', text: 'Title of storm', count: 6, share: 6 / 18 });
    expect(view.questions).toMatchObject([{ isSeveral: true, people: 18 }]);
    expect(view.questions[0]?.bars.map(({ text, count }) => [text, count])).toEqual([
      ['It is wet', 11],
      ['It is cold', 11],
      ['It is dark', 6],
      ['None of these', 7],
    ]);
  });

  it('divides by nobody without a fault', () => {
    const nobody = { ...fit, outcomes: { storm: 0 } };
    expect(
      tallyView(nobody, { outcomes: [{ id: 'storm', title: 'Storm' }], questions: [] }).outcomes.bars[0]?.share,
    ).toBe(0);
  });
});
