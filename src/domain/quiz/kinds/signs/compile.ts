import { compileDrawing, compileOutcomes, type Compiled } from '../../compiled.ts';
import { atomsOf } from '../../condition.ts';
import type { Question } from '../../model.ts';
import type { Path } from '../../problems.ts';
import { isTicked, type Rules } from './rules.ts';
import { unsureId } from './unsure.ts';
import { compileWhen, count, none, signsQuestion, type When } from './when.ts';
import { whenInWords } from './words.ts';

/** Returns what a quiz of signs compiles into: one question that takes any signs, or one question a sign. */
export function compile(quiz: Rules): Compiled {
  const ticks = isTicked(quiz);
  const conditions = {
    compile: (when: When) => compileWhen(ticks, when),
    inWords: (when: When) => whenInWords(quiz, when),
  };
  const { outcomes, claims } = compileOutcomes(quiz.outcomes, conditions);
  const drawn = compileDrawing(quiz.drawing, conditions);
  const atoms = [
    ...outcomes.flatMap(({ when, parts = [] }) => [when, ...parts.map((part) => part.when)]),
    ...drawn.flatMap((when) => when ?? []),
  ].flatMap(atomsOf);
  const isCounted = [...atoms, ...claims.flatMap(({ needs }) => atomsOf(needs))].some((atom) => 'sum' in atom);
  const gives = isCounted ? { gives: { [count]: 1 } } : {};
  const exclusive = [
    ...(quiz.exclusive ?? []),
    ...quiz.signs.flatMap(({ id, unsureBox }) => (unsureBox === undefined ? [] : [[id, unsureId(id)]])),
  ];
  const questions: Question[] = ticks
    ? [
        {
          id: signsQuestion,
          takes: 'any',
          answers: [
            ...quiz.signs.flatMap(({ id, unsureBox }) => [
              { id, ...gives },
              ...(unsureBox === undefined ? [] : [{ id: unsureId(id), unsureOf: id }]),
            ]),
            { id: none, alone: true },
          ],
          ...(exclusive.length > 0 && { exclusive }),
        },
      ]
    : quiz.signs.map(({ id }) => ({
        id,
        takes: 'one',
        answers: [{ id: 'yes', ...gives }, { id: 'no' }, ...(quiz.answers?.unsure ? [{ id: 'unsure' }] : [])],
      }));
  const fieldOf = (question: string, answer?: string): Path => [
    'signs',
    quiz.signs.findIndex(({ id }) => (ticks ? answer === id || answer === unsureId(id) : question === id)),
  ];
  return { check: { questions, outcomes }, claims, fieldOf, drawn };
}
