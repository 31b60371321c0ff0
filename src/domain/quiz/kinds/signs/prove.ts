import { outcomeOf } from '../../model.ts';
import { repeatedIds, unknownIds, unreachedOutcomes, type Problem } from '../../problems.ts';
import { none } from './answers.ts';
import { answerSets, answerSetsOf } from './cases.ts';
import { decideOutcome } from './decide.ts';
import type { Rules } from './rules.ts';

/** Returns a problem for each reason why an answer set would not have exactly one outcome. Empty when the quiz is sound. */
export function prove(quiz: Rules): Problem[] {
  const known = quiz.signs.map((sign) => sign.id);
  const problems = [
    ...repeatedIds('signs', quiz.signs),
    ...repeatedIds('outcomes', quiz.outcomes),
    ...quiz.outcomes.flatMap(({ when }, index) =>
      (['all', 'any', 'none'] as const).flatMap((condition) =>
        unknownIds(['outcomes', index, 'when', condition], when[condition] ?? [], known, 'a sign'),
      ),
    ),
  ];
  if (problems.length > 0) return problems;
  return [
    ...undecidedSets(quiz),
    ...unreachedOutcomes(quiz.outcomes, (id) => answerSetsOf(quiz, id).length > 0),
    ...idleSigns(quiz),
  ];
}

/** Returns a problem when some answer set has no outcome, with one such set. */
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

/** Returns a problem for each sign that changes no outcome: it would be asked in vain. */
function idleSigns(quiz: Rules): Problem[] {
  const outcome = (answers: readonly string[]) => outcomeOf(decideOutcome(quiz, answers.length > 0 ? answers : [none]));
  return quiz.signs.flatMap((sign, index) =>
    answerSets(quiz).some((answers) => outcome(answers) !== outcome(answers.filter((id) => id !== sign.id)))
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
