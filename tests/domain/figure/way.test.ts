import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/domain/figure/explore/sentences.ts';
import { statesOf, stillState } from '../../../src/domain/figure/explore/states.ts';
import { wayOf } from '../../../src/domain/figure/explore/way.ts';
import { anyCase, explorable } from './any-figure.ts';

describe('wayOf, in a figure as it is drawn', () => {
  const way = wayOf(explorable, stillState(explorable));

  it('stops below the ceiling, at the one who can’t pass it on', () => {
    expect(way).toEqual({
      kind: 'stopped',
      reached: ['clerk'],
      steps: [
        { from: 'me', to: 'clerk', round: 1 },
        { from: 'clerk', to: 'chief', round: 2 },
      ],
      ends: [{ why: 'ceiling', at: 'clerk', from: 'me' }],
    });
  });
});

describe('wayOf, as a reader changes it', () => {
  it('ends at the one who decides, who passes it on to nobody', () => {
    expect(wayOf(explorable, { decides: 'clerk', talks: [] })).toEqual({
      kind: 'heard',
      reached: ['clerk'],
      steps: [{ from: 'me', to: 'clerk', round: 1 }],
      ends: [{ why: 'decides', at: 'clerk', from: 'me' }],
    });
  });

  it('goes around the ceiling by a conversation, and still stops below it', () => {
    const way = wayOf(explorable, { decides: 'chief', talks: ['friend'] });
    expect(way.kind).toBe('heard');
    expect(way.reached).toEqual(['clerk', 'friend', 'chief']);
    expect(way.ends).toEqual([
      { why: 'ceiling', at: 'clerk', from: 'me' },
      { why: 'decides', at: 'chief', from: 'friend' },
    ]);
  });

  it('ends at somebody with no line on', () => {
    const way = wayOf({ ...explorable, lines: [] }, { decides: 'chief', talks: ['friend'] });
    expect(way).toMatchObject({ kind: 'stopped', ends: [{ why: 'nobody', at: 'friend', from: 'me' }] });
  });
});

describe('wayOf, in any figure', () => {
  const cases = anyCase.map(({ people, lines, state }) => ({
    people,
    lines,
    state,
    way: wayOf({ people, lines }, state),
  }));
  type Case = typeof cases extends fc.Arbitrary<infer One> ? One : never;
  const holds = (property: (one: Case) => void) =>
    fc.assert(
      fc.property(cases, (one) => {
        property(one);
      }),
    );
  const onward = ({ lines, state }: Pick<Case, 'lines' | 'state'>) => [
    ...lines,
    ...state.talks.map((to) => ({ from: 'p0', to, kind: 'talk' as const })),
  ];

  it('reaches whom one can come to without passing the ceiling or the one who decides, and nobody else', () => {
    holds(({ lines, state, way, people }) => {
      const can = new Set(['p0']);
      // As often as there are people: no way is longer.
      for (const { id } of people)
        for (const { from, to, kind } of onward({ lines, state }))
          if (id && can.has(from) && from !== state.decides && kind !== 'stopped') can.add(to);
      expect([...way.reached].sort()).toEqual([...can].filter((id) => id !== 'p0').sort());
      expect(new Set(way.reached).size).toBe(way.reached.length);
    });
  });

  it('is heard when the one who decides is reached, and only then', () => {
    holds(({ state, way }) => expect(way.kind === 'heard').toBe(way.reached.includes(state.decides)));
  });

  it('ends somewhere, or goes in a circle; whoever has it passes it on or is an end', () => {
    holds(({ lines, state, way }) => {
      for (const at of ['p0', ...way.reached]) {
        const goesOn = way.steps.some(({ from }) => from === at);
        expect(goesOn || way.ends.some((end) => end.at === at)).toBe(true);
        if (at === state.decides) expect(goesOn).toBe(false);
      }
      for (const { why, at } of way.ends)
        expect(why).toBe(
          at === state.decides
            ? 'decides'
            : onward({ lines, state }).some(({ from }) => from === at)
              ? 'ceiling'
              : 'nobody',
        );
    });
  });

  it('takes each step from somebody who has it by then', () => {
    holds(({ way }) => {
      for (const { from, round } of way.steps)
        expect(
          from === 'p0' ? round === 1 : way.steps.some((before) => before.to === from && before.round === round - 1),
        ).toBe(true);
    });
  });

  it('loses nobody by a conversation more', () => {
    holds(({ people, lines, state, way }) => {
      for (const { id } of people.slice(1)) {
        const { reached } = wayOf({ people, lines }, { ...state, talks: [...state.talks, id] });
        expect(reached).toEqual(expect.arrayContaining([...way.reached, id]));
      }
    });
  });
});

describe('statesOf', () => {
  it('gives each choice of who decides with each choice of conversations, once', () => {
    const states = statesOf({ decides: ['a', 'b'], talks: ['c', 'd', 'e'] });
    expect(states).toHaveLength(16);
    expect(new Set(states.map((state) => JSON.stringify(state))).size).toBe(16);
    expect(states).toContainEqual({ decides: 'b', talks: ['c', 'e'] });
  });
});

describe('sentencesOf', () => {
  const said = (decides: string, talks: string[]) =>
    sentencesOf(explorable.explore, wayOf(explorable, { decides, talks }));

  it('says a sentence for each end, in the order of the way', () => {
    expect(said('chief', [])).toEqual(['It stops.']);
    expect(said('chief', ['friend'])).toEqual(['It stops.', 'The chief hears of it.']);
    expect(said('clerk', ['friend'])).toEqual(['The clerk decides.', 'The chief sends you back.']);
  });

  it('says the first that fits: one for a certain way may come before one for any', () => {
    const ends = [
      { at: 'chief', from: 'clerk', why: 'decides' as const, words: 'By the clerk.' },
      { at: 'chief', why: 'decides' as const, words: 'By anyone.' },
    ];
    expect(sentencesOf({ ends }, wayOf(explorable, { decides: 'chief', talks: ['friend'] }))).toEqual(['By anyone.']);
  });
});
