import { conditionsOf } from '../../compiled.ts';
import { repeatedIds, unknownIds, type Problem } from '../../problems.ts';
import { conditionsIn } from '../../when.ts';
import { isTicked, type Rules } from './rules.ts';

/** Returns a problem for each id that names nothing or names two things, and for each field that can't be. */
export function references(quiz: Rules & { none?: string | undefined }): Problem[] {
  const known = quiz.signs.map(({ id }) => id);
  const signIds = (field: Problem['field'], ids: readonly string[]) => unknownIds(field, ids, known, 'a sign');
  const hasUnsure = quiz.answers?.unsure !== undefined;
  return [
    ...repeatedIds('signs', quiz.signs),
    ...repeatedIds('outcomes', quiz.outcomes),
    ...(isTicked(quiz) === (quiz.none === undefined)
      ? [
          {
            field: ['none'],
            message:
              'Give either "none", the words for "none of these" where signs are ticked, or "answers", the words for yes, no and not knowing, and not both.',
          },
        ]
      : []),
    ...(quiz.exclusive ?? []).flatMap((group, index) => signIds(['exclusive', index], group)),
    ...(quiz.exclusive && !isTicked(quiz)
      ? [{ field: ['exclusive'], message: 'Only signs that are ticked can exclude each other. Delete it.' }]
      : []),
    ...conditionsOf(quiz.outcomes)
      .flatMap(conditionsIn)
      .flatMap(({ value, field }) => [
        ...(['all', 'any', 'none', 'no', 'unsure'] as const).flatMap((name) =>
          signIds([...field, name], value[name] ?? []),
        ),
        ...(value.unsure && !hasUnsure
          ? [
              {
                field: [...field, 'unsure'],
                message: 'No reader can say that they don’t know. Add "unsure" to "answers", or delete this.',
              },
            ]
          : []),
      ]),
  ];
}
