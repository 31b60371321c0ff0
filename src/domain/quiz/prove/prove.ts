/** Proves a quiz of any kind. For the build and the writers' check, never for a browser. */
import { allOf, type Condition } from '../condition.ts';
import { shapeField, type Compiled } from '../compiled.ts';
import type { Problem } from '../problems.ts';
import { readerWith } from './describe.ts';
import { idleIn } from './idle.ts';
import { isAsked, reaching, reachingNone } from './reach.ts';
import { TooLong } from './search.ts';
import { Witnesses } from './witness.ts';

/**
 * Returns a problem for each reason why a reader would get no outcome, or one that says what isn't true, and for each
 * outcome, part, question or answer that is there in vain. Empty when the quiz is sound.
 */
export function prove(compiled: Compiled): Problem[] {
  const { check, claims } = compiled;
  const reached = reaching(check);
  const witnesses = new Witnesses(check, compiled.certain);
  const steps: (() => Problem[])[] = [
    () => undecided(compiled, witnesses),
    ...check.outcomes.map((_, index) => () => unreached(compiled, witnesses, reached, index)),
    ...check.questions.map(
      ({ id }) =>
        () =>
          neverAsked(compiled, witnesses, id),
    ),
    ...check.outcomes.map((_, index) => () => partsInVain(compiled, witnesses, reached, index)),
    ...claims.map((claim) => () => untrue(compiled, witnesses, reached, claim)),
    () => inVain(compiled, witnesses),
    () => neverDrawn(compiled, witnesses),
  ];
  const problems: Problem[] = [];
  for (const step of steps) {
    try {
      problems.push(...step());
    } catch (error) {
      if (!(error instanceof TooLong)) throw error;
      // Nothing is called sound that was not proved; where one step is too long, others like it are, too.
      return [...problems, gaveUp];
    }
  }
  return problems;
}

const gaveUp: Problem = {
  field: ['outcomes'],
  message:
    'The proof gave up: one "when" or "needs" depends on too many points at once. Let each depend on fewer dimensions or scores, or on bands of them.',
};

function undecided({ check }: Compiled, witnesses: Witnesses): Problem[] {
  // A last outcome that always applies leaves nobody without one.
  const reader = witnesses.find(reachingNone(check));
  if (!reader) return [];
  return [
    {
      field: ['outcomes'],
      message: `No outcome applies to ${readerWith(check, reader)}. Add an outcome for it, widen the "when" of one, or end the list with an outcome whose "when" is {}.`,
    },
  ];
}

function unreached({ check }: Compiled, witnesses: Witnesses, reached: readonly Condition[], index: number): Problem[] {
  const id = check.outcomes[index]?.id ?? '';
  if (witnesses.find(reached[index] ?? { any: [] })) return [];
  return [
    {
      field: ['outcomes', index, 'when'],
      message: `Nothing leads to "${id}": no answers meet its "when", or outcomes above it take them all. Move it up, change its "when", or delete it.`,
    },
  ];
}

function neverAsked({ check, fieldOf }: Compiled, witnesses: Witnesses, id: string): Problem[] {
  const question = check.questions.find((one) => one.id === id);
  if (!question) return [];
  const asked = isAsked(check, question);
  if (('all' in asked && asked.all.length === 0) || witnesses.find(asked)) return [];
  return [
    {
      field: [...fieldOf(id), 'when'],
      message: `Nobody is asked "${id}": no answers to the questions above it meet its "when". Change it, or delete the question.`,
    },
  ];
}

function partsInVain(
  { check }: Compiled,
  witnesses: Witnesses,
  reached: readonly Condition[],
  index: number,
): Problem[] {
  const outcome = check.outcomes[index];
  return (outcome?.parts ?? []).flatMap(({ id, when }): Problem[] => {
    const [list = '', place] = id.split('-');
    if (place === undefined) return [];
    const field = ['outcomes', index, list, Number(place), 'when'];
    const reach = reached[index] ?? { any: [] };
    if (!witnesses.find(allOf([reach, when])))
      return [{ field, message: `Nobody who reaches "${outcome?.id}" sees this: change its "when", or delete it.` }];
    if (!witnesses.find(allOf([reach, { not: when }])))
      return [{ field, message: `Everybody who reaches "${outcome?.id}" sees this: delete its "when".` }];
    return [];
  });
}

function untrue(
  { check }: Compiled,
  witnesses: Witnesses,
  reached: readonly Condition[],
  { field, outcome, when, needs, inWords }: Compiled['claims'][number],
): Problem[] {
  const index = check.outcomes.findIndex(({ id }) => id === outcome);
  const reader = witnesses.find(allOf([reached[index] ?? { any: [] }, ...(when ? [when] : []), { not: needs }]));
  if (!reader) return [];
  return [
    {
      field,
      message: `Outcome "${outcome}" says this to ${readerWith(check, reader)}, and takes for granted that ${inWords}; nothing they answered says so. Give it a "when", change that of the outcome, or reword it.`,
    },
  ];
}

function inVain({ fieldOf, shown }: Compiled, witnesses: Witnesses): Problem[] {
  return idleIn(witnesses, shown).map(({ question, answer }) => ({
    field: fieldOf(question.id, answer),
    message:
      answer === undefined
        ? `The answer to "${question.id}" never changes the outcome or what it says. Let a "when" depend on it, or delete it.`
        : `Ticking "${answer}" never changes the outcome or what it says. Let a "when" depend on it, or delete it.`,
  }));
}

const neverDrawn = ({ drawn }: Compiled, witnesses: Witnesses): Problem[] =>
  drawn.flatMap((when, index) =>
    when && !witnesses.find(when)
      ? [
          {
            field: shapeField(index),
            message: 'Nobody sees this shape: no answers meet its "when". Change it, or delete the shape.',
          },
        ]
      : [],
  );
