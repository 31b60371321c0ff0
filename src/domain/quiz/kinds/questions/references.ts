import { conditionsOf } from '../../compiled.ts';
import { repeatedIds, unknownIds, type Path, type Placed, type Problem } from '../../problems.ts';
import { conditionsIn } from '../../when.ts';
import { scoresOf, type Rules, type WrittenQuestion } from './rules.ts';
import type { When } from './when.ts';

/** Returns a problem for each id that names nothing or names two things, and for each rule that is left open. */
export function references(quiz: Rules): Problem[] {
  const outcomes = quiz.outcomes.map(({ id }) => id);
  const scores = (quiz.scores ?? quiz.outcomes).map(({ id }) => id);
  const score = (field: Path, ids: readonly string[]) =>
    unknownIds(field, ids, scores, quiz.scores ? 'a score' : 'an outcome');
  const ofOutcomes = conditionsOf(quiz).flatMap(conditionsIn);
  const chosen = quiz.outcomes.some(({ id, when }) => !when && scoresOf(quiz).some((one) => one.id === id));
  const leads = ofOutcomes.some(({ value }) => value.strongest ?? value.weakest) || chosen;
  return [
    ...repeatedIds('questions', quiz.questions),
    ...repeatedIds('outcomes', quiz.outcomes),
    ...repeatedIds('scores', quiz.scores ?? []),
    ...quiz.questions.flatMap((question, index): Problem[] => {
      const field = ['questions', index];
      return [
        ...shapeOf(question, field),
        ...repeatedIds('answers', question.answers, field),
        ...question.answers.flatMap(({ points, outcome }, a) => [
          ...score([...field, 'answers', a, 'points'], Object.keys(points ?? {})),
          ...unknownIds(
            [...field, 'answers', a, 'outcome'],
            outcome === undefined ? [] : [outcome],
            outcomes,
            'an outcome',
          ),
        ]),
        ...score([...field, 'number', 'points'], Object.keys(question.number?.points ?? {})),
        ...(question.exclusive ?? []).flatMap((group, g) =>
          unknownIds(
            [...field, 'exclusive', g],
            group,
            question.answers.map(({ id }) => id),
            'an answer',
          ),
        ),
        ...(question.when
          ? conditionsIn({ value: question.when, field: [...field, 'when'] }).flatMap((placed) =>
              condition(quiz.questions.slice(0, index), placed, score, 'a question above it'),
            )
          : []),
      ];
    }),
    ...ofOutcomes.flatMap((placed) => condition(quiz.questions, placed, score, 'a question')),
    ...(quiz.ties === undefined && leads
      ? [
          {
            field: ['ties'],
            message:
              'Say who wins when several have the most points: add "ties: earlier" (the earlier in the file), "ties: every" (each counts, so the earlier outcome) or "ties: none" (nobody, so an outcome further down).',
          },
        ]
      : []),
  ];
}

/** The problems of one condition that may name `questions`. */
function condition(
  questions: readonly WrittenQuestion[],
  { value: { is, points, strongest, weakest }, field }: Placed<When>,
  score: (field: Path, ids: readonly string[]) => Problem[],
  what: string,
): Problem[] {
  return [
    ...Object.entries(is ?? {}).flatMap(([id, answer]) => {
      const question = questions.find((one) => one.id === id);
      const at = [...field, 'is', id];
      if (!question)
        return unknownIds(
          [...field, 'is'],
          [id],
          questions.map((one) => one.id),
          what,
        );
      const ids = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : undefined;
      if (question.takes === 'number')
        return ids ? [{ field: at, message: `"${id}" takes a number: write "atLeast:" or "atMost:", or both.` }] : [];
      return ids
        ? unknownIds(
            at,
            ids,
            question.answers.map((one) => one.id),
            `an answer to "${id}"`,
          )
        : [{ field: at, message: `"${id}" takes no number: name an answer.` }];
    }),
    ...score([...field, 'points'], Object.keys(points ?? {})),
    ...score([...field, 'strongest'], strongest ?? []),
    ...score([...field, 'weakest'], weakest ?? []),
  ];
}

/** A question has the fields that what it takes asks for, and no others. */
function shapeOf({ takes, answers, number, exclusive }: WrittenQuestion, field: Path): Problem[] {
  const problems: string[] = [];
  if (takes === 'number') {
    if (!number) problems.push('It takes a number: add "number:" with "min" and "max".');
    else if (number.min >= number.max) problems.push('The "min" of its number is not below its "max".');
    else if ((number.max - number.min) / number.step > 10_000)
      problems.push('Its number has more than 10,000 steps: bring "min" and "max" closer, or widen "step".');
    if (answers.length > 0) problems.push('It takes a number: delete its "answers".');
  } else {
    if (number) problems.push(`It takes ${takes} of its answers: delete "number".`);
    if (answers.length < (takes === 'one' ? 2 : 1)) problems.push('Give it answers to choose from.');
    if (takes === 'any' && answers.some(({ outcome, alone }) => outcome !== undefined && !alone))
      problems.push(
        'An answer that others may be given beside can’t lead to an outcome at once: mark it "alone: true", or write "takes: one".',
      );
    if (takes === 'one' && (exclusive ?? answers.some(({ alone }) => alone)))
      problems.push('It takes one answer, so all exclude each other: delete "exclusive" and "alone".');
  }
  return problems.map((message) => ({ field, message }));
}
