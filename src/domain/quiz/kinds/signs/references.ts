import { conditionsOf } from '../../compiled.ts';
import { repeatedIds, unknownIds, type Problem } from '../../problems.ts';
import { conditionsIn } from '../../when.ts';
import { isTicked, type Rules } from './rules.ts';
import { unsureId } from './unsure.ts';

/** Returns a problem for each id that names nothing or names two things, and for each field that can't be. */
export function references(quiz: Rules & { none?: string | undefined }): Problem[] {
  const known = quiz.signs.map(({ id }) => id);
  const signIds = (field: Problem['field'], ids: readonly string[]) => unknownIds(field, ids, known, 'a sign');
  const ticks = isTicked(quiz);
  const mayBeUnsure = new Set(
    quiz.signs.filter(({ unsureBox }) => (ticks ? unsureBox : quiz.answers?.unsure) !== undefined).map(({ id }) => id),
  );
  return [
    ...repeatedIds('signs', quiz.signs),
    ...repeatedIds('outcomes', quiz.outcomes),
    ...(ticks === (quiz.none === undefined)
      ? [
          {
            field: ['none'],
            message:
              'Give either "none", the words for "none of these" where signs are ticked, or "answers", the words for yes, no and not knowing, and not both.',
          },
        ]
      : []),
    ...quiz.signs.flatMap(({ id, unsureBox }, index): Problem[] => {
      if (unsureBox === undefined) return [];
      const field = ['signs', index, 'unsureBox'];
      if (!ticks) return [{ field, message: 'Only where signs are ticked: write "unsure" in "answers" instead.' }];
      if (!known.includes(unsureId(id))) return [];
      return [{ field, message: `Its box would have the id "${unsureId(id)}", which is a sign’s. Rename that sign.` }];
    }),
    ...(quiz.exclusive ?? []).flatMap((group, index) => signIds(['exclusive', index], group)),
    ...(quiz.exclusive && !ticks
      ? [{ field: ['exclusive'], message: 'Only signs that are ticked can exclude each other. Delete it.' }]
      : []),
    ...conditionsOf(quiz)
      .flatMap(conditionsIn)
      .flatMap(({ value, field }) => [
        ...(['all', 'any', 'none', 'no', 'unsure'] as const).flatMap((name) =>
          signIds([...field, name], value[name] ?? []),
        ),
        ...(value.unsure ?? []).flatMap((id, index) =>
          known.includes(id) && !mayBeUnsure.has(id)
            ? [
                {
                  field: [...field, 'unsure', index],
                  message: ticks
                    ? `No reader can say of "${id}" that they don’t know. Give the sign an "unsureBox", or delete this.`
                    : 'No reader can say that they don’t know. Add "unsure" to "answers", or delete this.',
                },
              ]
            : [],
        ),
      ]),
  ];
}
