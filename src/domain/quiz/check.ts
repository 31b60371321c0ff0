import { answerSets, none } from './answers.ts';
import { answerSetsOf, decideOutcome, type Rules } from './decide.ts';

/** What is wrong with a quiz file: where (a path into the file), and in plain words what and how to mend it. */
export interface Problem {
  field: (string | number)[];
  message: string;
}

/** Everything that keeps a quiz from having exactly one outcome for every answer set. Empty when it is sound. */
export function checkQuiz(quiz: Rules): Problem[] {
  const problems = [
    ...repeatedIds('signs', quiz.signs),
    ...repeatedIds('outcomes', quiz.outcomes),
    ...unknownIds(quiz),
  ];
  return problems.length > 0 ? problems : [...undecidedSets(quiz), ...unreachedOutcomes(quiz), ...idleSigns(quiz)];
}

function repeatedIds(list: 'signs' | 'outcomes', items: readonly { id: string }[]): Problem[] {
  return items.flatMap(({ id }, index) => {
    const first = items.findIndex((item) => item.id === id);
    return first === index
      ? []
      : [
          {
            field: [list, index, 'id'],
            message: `"${id}" is already the id of ${list}[${first}]. Give this one an id of its own.`,
          },
        ];
  });
}

function unknownIds(quiz: Rules): Problem[] {
  const known = quiz.signs.map((sign) => sign.id);
  return quiz.outcomes.flatMap((outcome, index) =>
    (['all', 'any', 'none'] as const).flatMap((condition) =>
      (outcome.when[condition] ?? [])
        .filter((id) => !known.includes(id))
        .map((id) => ({
          field: ['outcomes', index, 'when', condition],
          message: `"${id}" is not the id of a sign. Use one of: ${known.join(', ')}.`,
        })),
    ),
  );
}

function undecidedSets(quiz: Rules): Problem[] {
  const missed = answerSets(quiz).filter((answers) => decideOutcome(quiz, answers).kind === 'undecided');
  const [witness] = missed;
  if (!witness) return [];
  return [
    {
      field: ['outcomes'],
      message:
        `A reader who ticks ${inWords(witness)} gets no outcome (${missed.length} of ${answerSets(quiz).length} answer sets have none). ` +
        'Add an outcome for it, widen the "when" of one, or end the list with an outcome whose "when" is {}.',
    },
  ];
}

function unreachedOutcomes(quiz: Rules): Problem[] {
  return quiz.outcomes.flatMap((outcome, index) =>
    answerSetsOf(quiz, outcome.id).length > 0
      ? []
      : [
          {
            field: ['outcomes', index, 'when'],
            message: `Nothing leads to "${outcome.id}": no answer set meets its "when", or outcomes above it take them all. Move it up, change its "when", or delete it.`,
          },
        ],
  );
}

/** A sign that changes the outcome of no answer set asks the reader for nothing. */
function idleSigns(quiz: Rules): Problem[] {
  const outcomeOf = (answers: readonly string[]) => {
    const decision = decideOutcome(quiz, answers.length > 0 ? answers : [none]);
    return decision.kind === 'decided' ? decision.outcome.id : undefined;
  };
  return quiz.signs.flatMap((sign, index) =>
    answerSets(quiz).some((answers) => outcomeOf(answers) !== outcomeOf(answers.filter((id) => id !== sign.id)))
      ? []
      : [
          {
            field: ['signs', index],
            message: `Ticking "${sign.id}" never changes the outcome. Let a "when" depend on it, or delete the sign.`,
          },
        ],
  );
}

function inWords(answers: readonly string[]): string {
  return answers[0] === none ? '"none of these"' : answers.map((id) => `"${id}"`).join(' and ');
}
