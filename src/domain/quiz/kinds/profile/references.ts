import { conditionsOf } from '../../compiled.ts';
import { repeatedIds, unknownIds, type Path, type Problem } from '../../problems.ts';
import { conditionsIn } from '../../when.ts';
import { bandsOf, type Rules } from './rules.ts';

/** Returns a problem for each id that names nothing or names two things, and for each rule that is left open. */
export function references(quiz: Rules): Problem[] {
  const dimensions = quiz.dimensions.map(({ id }) => id);
  const named = (field: Path, ids: readonly string[]) => unknownIds(field, ids, dimensions, 'a dimension');
  const conditions = conditionsOf(quiz).flatMap(conditionsIn);
  return [
    ...repeatedIds('dimensions', quiz.dimensions),
    ...repeatedIds('statements', quiz.statements),
    ...repeatedIds('outcomes', quiz.outcomes),
    ...repeatedIds('profiles', quiz.profiles ?? []),
    ...valuesThatFit(quiz),
    ...quiz.statements.flatMap(({ dimension, counts }, index): Problem[] => {
      const field = ['statements', index];
      if ((dimension === undefined) === (counts === undefined))
        return [
          { field, message: 'Give it either "dimension" or "counts", and not both: its answers count for that.' },
        ];
      return dimension === undefined
        ? named([...field, 'counts'], Object.keys(counts ?? {}))
        : named([...field, 'dimension'], [dimension]);
    }),
    ...quiz.dimensions.flatMap(({ id }, index) =>
      quiz.statements.some(({ dimension, counts }) => dimension === id || counts?.[id])
        ? []
        : [
            {
              field: ['dimensions', index],
              message: `No statement is about "${id}". Add one with "dimension: ${id}", or delete the dimension.`,
            },
          ],
    ),
    ...(quiz.profiles ?? []).flatMap(({ at }, index) => named(['profiles', index, 'at'], Object.keys(at))),
    ...named(['distance'], Object.keys(quiz.distance ?? {})),
    ...conditions.flatMap(({ value, field }) => [
      ...(['weakest', 'strongest'] as const).flatMap((name) => named([...field, name], value[name] ?? [])),
      ...(['points', 'percent', 'bands'] as const).flatMap((name) =>
        named([...field, name], Object.keys(value[name] ?? {})),
      ),
      ...Object.entries(value.bands ?? {}).flatMap(([id, ids]) =>
        dimensions.includes(id)
          ? unknownIds(
              [...field, 'bands', id],
              ids,
              bandsOf(quiz, id).map((band) => band.id),
              'a band',
            )
          : [],
      ),
      ...unknownIds(
        [...field, 'nearest'],
        value.nearest ?? [],
        (quiz.profiles ?? []).map(({ id }) => id),
        'a profile',
      ),
    ]),
    ...(quiz.ties === undefined && conditions.some(({ value }) => value.weakest ?? value.strongest ?? value.nearest)
      ? [
          {
            field: ['ties'],
            message:
              'Say what counts as the weakest, the strongest or the nearest when several are level: add "ties: earlier", "ties: every" or "ties: none".',
          },
        ]
      : []),
  ];
}

function valuesThatFit({ points, values }: Rules): Problem[] {
  return values && values.length !== points.length
    ? [{ field: ['values'], message: `Give ${points.length} values, one for each answer in "points".` }]
    : [];
}
