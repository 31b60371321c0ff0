import { missing } from '../../reference.ts';
import { wordsFor } from './sentences.ts';
import { statesOf } from './states.ts';
import type { Explore } from './schema.ts';
import type { Figure } from '../schema.ts';
import { sender, wayOf, type End } from './way.ts';

interface Problem {
  field: (string | number)[];
  message: string;
}

/** Returns what is wrong with a figure whose fields are right by themselves, each with its remedy. */
export function figureProblems(figure: Figure): Problem[] {
  const { explore } = figure;
  if (!explore) return [];
  const problems = [...nameProblems(figure, explore), ...drawingProblems(figure, explore)];
  return problems.length > 0 ? problems : endProblems(figure, explore);
}

/** Names that nobody in the figure has, or that are no choice. */
function nameProblems({ people, lines }: Figure, { decides, talks, ends }: Explore): Problem[] {
  const ids = people.map(({ id }) => id);
  const you = sender({ people });
  const at = (...path: (string | number)[]) => ['explore', ...path];
  const choices = [
    ...decides.map((id, index) => ({ id, field: at('decides', index), again: decides.indexOf(id) < index })),
    ...talks.map((id, index) => ({ id, field: at('talks', index), again: talks.indexOf(id) < index })),
  ];
  const named = [
    ...choices,
    ...ends.map((end, index) => ({ id: end.at, field: at('ends', index, 'at') })),
    ...ends.flatMap(({ from }, index) => (from === undefined ? [] : { id: from, field: at('ends', index, 'from') })),
  ];
  return [
    ...named.flatMap(({ id, field }) => (ids.includes(id) ? [] : { field, message: missing(id, 'person', ids) })),
    ...choices.flatMap(({ id, field, again }) => [
      ...(again ? [{ field, message: `"${id}" is named above. Delete it here.` }] : []),
      ...(id === you ? [{ field, message: `"${id}" is the reader. Name somebody else.` }] : []),
    ]),
    ...talks.flatMap((id, index) =>
      lines.some(({ from, to }) => from === you && to === id)
        ? {
            field: at('talks', index),
            message: `a line of the drawing leads from "${you}" to "${id}". Delete one of the two.`,
          }
        : [],
    ),
  ];
}

/** A drawing that is none of the states. */
function drawingProblems({ people }: Figure, { decides }: Explore): Problem[] {
  const count = (says: string) => people.filter((person) => person.says === says).length;
  const decider = people.find(({ says }) => says === 'yes')?.id ?? '';
  return [
    ...(count('you') === 1
      ? []
      : [{ field: ['explore'], message: 'the request begins at one person. Give one, and one alone, `says: you`.' }]),
    ...(count('yes') === 1
      ? []
      : [{ field: ['explore'], message: "one person decides. Give one, and one alone, `says: 'yes'`." }]),
    ...(count('yes') !== 1 || decides.includes(decider)
      ? []
      : [
          {
            field: ['explore', 'decides'],
            message: `the drawing shows that "${decider}" can say yes, and nobody could choose that again. Add "${decider}".`,
          },
        ]),
  ];
}

/** Ends without words, each with a state that leads there, and words for an end that there isn't. */
function endProblems(figure: Figure, explore: Explore): Problem[] {
  const reached = statesOf(explore).flatMap((state) => wayOf(figure, state).ends.map((end) => ({ state, end })));
  const said = new Set(reached.map(({ end }) => wordsFor(explore.ends, end)));
  const wordless = new Map(
    reached
      .filter(({ end }) => !wordsFor(explore.ends, end))
      .reverse()
      .map((one) => [JSON.stringify([one.end.at, one.end.why]), one]),
  );
  return [
    ...[...wordless.values()].reverse().map(({ end, state: { decides, talks } }) => ({
      field: ['explore', 'ends'],
      message: `a reader who chooses "${decides}"${talks.length > 0 ? ` and talks with ${talks.map((id) => `"${id}"`).join(', ')}` : ''} is told nothing of what ${telling[end.why](end.at)}. Add { at: ${end.at}, why: ${end.why}, words: … }.`,
    })),
    ...explore.ends.flatMap((written, index) =>
      said.has(written)
        ? []
        : [
            {
              field: ['explore', 'ends', index],
              message: `nobody reads this: no request ends so at "${written.at}", or words above say it. Delete it, or correct "at", "from" and "why".`,
            },
          ],
    ),
  ];
}

const telling: Record<End['why'], (at: string) => string> = {
  decides: (at) => `"${at}" can decide`,
  ceiling: (at) => `stops at the ceiling above "${at}"`,
  nobody: (at) => `goes no further than "${at}"`,
};
