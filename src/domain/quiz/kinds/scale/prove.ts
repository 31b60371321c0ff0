import { outcomeOf } from '../../model.ts';
import { repeatedIds, unknownIds, unreachedOutcomes, type Problem } from '../../problems.ts';
import { standings, standingsOf, tallies } from './cases.ts';
import { decideTally } from './decide.ts';
import type { Rules } from './rules.ts';

/** Returns a problem for each reason why answers would not have exactly one outcome. Empty when the quiz is sound. */
export function prove(quiz: Rules): Problem[] {
  const known = quiz.dimensions.map((dimension) => dimension.id);
  const problems = [
    ...repeatedIds('dimensions', quiz.dimensions),
    ...repeatedIds('statements', quiz.statements),
    ...repeatedIds('outcomes', quiz.outcomes),
    ...quiz.statements.flatMap(({ dimension }, index) =>
      unknownIds(['statements', index, 'dimension'], [dimension], known, 'a dimension'),
    ),
    ...quiz.outcomes.flatMap(({ when }, index) =>
      unknownIds(['outcomes', index, 'when', 'weakest'], when.weakest ?? [], known, 'a dimension'),
    ),
    ...quiz.dimensions.flatMap(({ id }, index) =>
      quiz.statements.some(({ dimension }) => dimension === id)
        ? []
        : [
            {
              field: ['dimensions', index],
              message: `No statement is about "${id}". Add one with "dimension: ${id}", or delete the dimension.`,
            },
          ],
    ),
  ];
  if (problems.length > 0) return problems;
  return [
    ...undecidedStandings(quiz),
    ...unreachedOutcomes(quiz.outcomes, (id) => standingsOf(quiz, id).length > 0),
    ...idleDimensions(quiz),
  ];
}

/** Returns a problem when some tally has no outcome, with one such tally. */
function undecidedStandings(quiz: Rules): Problem[] {
  const all = standings(quiz);
  const missed = all.filter((standing) => decideTally(quiz, standing).kind === 'undecided');
  const [witness] = missed;
  if (!witness) return [];
  const points = witness.dimensions.map(({ id, points }) => `${id} ${points}`).join(', ');
  return [
    {
      field: ['outcomes'],
      message:
        `A reader with ${witness.total} points, "${witness.weakest}" the weakest (${points}), gets no outcome (${missed.length} of ${all.length} pairs of total and weakest dimension have none). ` +
        'Add an outcome for it, widen the "when" of one, or end the list with an outcome whose "when" is {}.',
    },
  ];
}

/** Returns a problem for each dimension whose points change no outcome: its statements would be asked in vain. */
function idleDimensions(quiz: Rules): Problem[] {
  const all = tallies(quiz);
  return quiz.dimensions.flatMap(({ id }, index) => {
    const outcomes = new Map<string, Rules['outcomes'][number] | undefined>();
    const changes = all.some((tally) => {
      const others = tally.dimensions.map((dimension) => (dimension.id === id ? '' : dimension.points)).join();
      const outcome = outcomeOf(decideTally(quiz, tally));
      if (!outcomes.has(others)) outcomes.set(others, outcome);
      return outcomes.get(others) !== outcome;
    });
    return changes
      ? []
      : [
          {
            field: ['dimensions', index],
            message: `The points of "${id}" never change the outcome. Let a "when" depend on the total or on "${id}", or delete the dimension and its statements.`,
          },
        ];
  });
}
