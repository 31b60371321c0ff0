/** Checks of a quiz besides its proof: a writer's own examples, and outcomes that look alike. */
import { isWithin, knownAnswers, type Answers } from './answers.ts';
import { valuesOf } from './kinds/profile/rules.ts';
import { none, signsQuestion } from './kinds/signs/when.ts';
import { decide } from './decide.ts';
import { outcomeOf, type Check } from './model.ts';
import type { Problem } from './problems.ts';
import type { Quiz } from './kinds/schema.ts';

/** Returns the answers of each example in a quiz file, as its check knows them. */
export function exampleAnswers(quiz: Quiz): Answers[] {
  switch (quiz.kind) {
    case 'signs':
      return (quiz.examples ?? []).map(({ ticked, answers }) =>
        quiz.answers
          ? Object.fromEntries(Object.entries(answers ?? {}).map(([id, answer]) => [id, [answer]]))
          : { [signsQuestion]: ticked && ticked.length > 0 ? ticked : [none] },
      );
    case 'questions':
      return (quiz.examples ?? []).map(({ answers }) =>
        Object.fromEntries(
          Object.entries(answers).map(([id, answer]) => [id, Array.isArray(answer) ? answer : [`${answer}`]]),
        ),
      );
    case 'profile':
    case 'scale': {
      const values = valuesOf(quiz);
      return (quiz.examples ?? []).map(({ answers }) =>
        Object.fromEntries(Object.entries(answers).map(([id, points]) => [id, [`${values.indexOf(points)}`]])),
      );
    }
  }
}

/** Returns a problem for each example that holds answers which nobody can give, or that leads elsewhere. */
export function wrongExamples(quiz: Quiz, check: Check): Problem[] {
  const outcomes = (quiz.examples ?? []).map(({ outcome }) => outcome);
  return exampleAnswers(quiz).flatMap((answers, index): Problem[] => {
    const field = ['examples', index];
    const odd = Object.entries(answers).flatMap(([id, given]) => given.filter((one) => !isKnown(check, id, one)));
    if (odd.length > 0)
      return [
        {
          field,
          message: `Nobody can answer ${odd.map((one) => `"${one}"`).join(', ')}: name answers that there are.`,
        },
      ];
    const decision = decide(check, knownAnswers(check, answers));
    const reached = outcomeOf(decision);
    if (reached === outcomes[index]) return [];
    return [
      {
        field,
        message:
          decision.kind === 'incomplete'
            ? `${decision.missing} of the questions that these answers lead to have no answer. Add them.`
            : `These answers lead to "${reached ?? 'no outcome'}", not to "${outcomes[index]}". Correct the example, or the "when" of the outcomes.`,
      },
    ];
  });
}

function isKnown({ questions }: Check, id: string, given: string): boolean {
  const question = questions.find((one) => one.id === id);
  return question?.range
    ? isWithin(question.range, given)
    : (question?.answers.some((one) => one.id === given) ?? false);
}

/** Returns a problem for each outcome that a reader can't tell from one above it: the same title or the same card. */
export const alikeOutcomes = ({ outcomes }: Quiz): Problem[] =>
  (['title', 'card', 'description'] as const).flatMap((field) =>
    outcomes.flatMap((outcome, index) => {
      const first = outcomes.findIndex((other) => other[field] === outcome[field]);
      return first === index
        ? []
        : [
            {
              field: ['outcomes', index, field],
              message: `It is also the ${field} of "${outcomes[first]?.id}": nobody can tell the two apart. Give it words of its own, or make them one outcome.`,
            },
          ];
    }),
  );
