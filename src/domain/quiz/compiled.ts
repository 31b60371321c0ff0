/** A self-check as its kind compiles it: rules for browsers, and for the proof what its sentences take for granted. */
import { allOf, anyOf, type Condition } from './condition.ts';
import type { Check, OutcomeRules } from './model.ts';
import type { Path, Placed } from './problems.ts';

export interface Compiled {
  check: Check;
  claims: readonly Claim[];
  /** Returns the path of a question, or of one of its answers, in the writer's file. */
  fieldOf: (question: string, answer?: string) => Path;
  /** Lists of conditions of which one at least holds for every reader, by what they say: some score is the strongest. */
  certain?: readonly (readonly Condition[])[];
  /** Scores that a reader is shown as such: their points are never asked in vain. */
  shown?: readonly string[];
  /** The condition of each shape of the quiz's own drawing; undefined where a shape is always there. */
  drawn: readonly (Condition | undefined)[];
}

/** A condition that something which an outcome says takes for granted. */
export interface Claim {
  field: Path;
  /** Id of the outcome. */
  outcome: string;
  /** Who sees it, of those who reach the outcome; all, where this is missing. */
  when?: Condition;
  needs: Condition;
  /** `needs` in words. */
  inWords: string;
}

/** A part of an outcome as a writer's file has it. */
export interface WrittenPart<When> {
  when?: When | undefined;
  if?: string | undefined;
  needs?: When | undefined;
}

/** An outcome as a writer's file has it. */
export interface WrittenOutcome<When> {
  id: string;
  when?: When | undefined;
  if?: string | undefined;
  needs?: When | undefined;
  titles?: readonly WrittenPart<When>[] | undefined;
  meaning?: readonly WrittenPart<When>[];
  steps?: readonly WrittenPart<When>[];
  say?: readonly WrittenPart<When>[];
  read?: readonly WrittenPart<When>[];
}

/** A quiz's own drawing as a writer's file has it, as far as it depends on answers. */
export interface WrittenDrawing<When> {
  shapes: readonly { when?: When | undefined }[];
}

/** The fields of an outcome that hold its parts. */
export const partLists = ['titles', 'meaning', 'steps', 'say', 'read'] as const;

/** A part of an outcome: its id, unique in the outcome, and what its writer says of it. */
export interface OutcomePart<When> {
  /** "meaning-0" is the first paragraph of the meaning. */
  id: string;
  part: WrittenPart<When>;
  field: Path;
}

/** Returns the parts of an outcome; `at` is the path of the outcome in its file. */
export const partsOf = <When>(outcome: WrittenOutcome<When>, at: Path = []): OutcomePart<When>[] =>
  partLists.flatMap((list) =>
    (outcome[list] ?? []).map((part, index) => ({ id: `${list}-${index}`, part, field: [...at, list, index] })),
  );

/** The ways of a kind with its conditions. */
export interface Conditions<When> {
  compile: (when: When) => Condition;
  inWords: (when: When) => string;
}

/**
 * Returns the rules of the outcomes, and the claims in their words.
 * @param otherwise the condition of an outcome that has no `when`
 */
export function compileOutcomes<When>(
  outcomes: readonly WrittenOutcome<When>[],
  { compile, inWords }: Conditions<When>,
  otherwise: (id: string) => Condition = () => ({ any: [] }),
): { outcomes: OutcomeRules[]; claims: Claim[] } {
  const claims: Claim[] = [];
  const rules = outcomes.map((outcome, index): OutcomeRules => {
    const { id, when, needs } = outcome;
    const field: Path = ['outcomes', index];
    const parts = partsOf(outcome, field);
    if (needs) claims.push({ field: [...field, 'needs'], outcome: id, needs: compile(needs), inWords: inWords(needs) });
    const seen: { id: string; when: Condition }[] = [];
    const titles: Condition[] = [];
    for (const { id: partId, part, field: partField } of parts) {
      let shows = part.when && compile(part.when);
      if (partId.startsWith('titles-') && shows) {
        // Of several titles the first shows whose condition holds.
        titles.push(shows);
        shows = allOf([...titles.slice(0, -1).map((not) => ({ not })), shows]);
      }
      if (shows) seen.push({ id: partId, when: shows });
      if (part.needs)
        claims.push({
          field: partField,
          outcome: id,
          ...(shows && { when: shows }),
          needs: compile(part.needs),
          inWords: inWords(part.needs),
        });
    }
    for (const list of ['steps', 'say', 'read'] as const) {
      const shows = seen.filter(({ id }) => id.startsWith(`${list}-`)).map(({ when }) => when);
      // A heading goes when nothing is left below it.
      if (shows.length > 0 && shows.length === outcome[list]?.length) seen.push({ id: list, when: anyOf(shows) });
    }
    if (titles.length > 0) seen.push({ id: 'title', when: { not: anyOf(titles) } });
    return { id, when: when ? compile(when) : otherwise(id), ...(seen.length > 0 && { parts: seen }) };
  });
  return { outcomes: rules, claims };
}

/** Returns the conditions of a drawing's shapes. */
export const compileDrawing = <When>(
  drawing: WrittenDrawing<When> | undefined,
  { compile }: Pick<Conditions<When>, 'compile'>,
): Compiled['drawn'] => (drawing?.shapes ?? []).map(({ when }) => when && compile(when));

/** Returns every condition that outcomes and the drawing hold, with the path of its field. */
export function conditionsOf<When>({
  outcomes,
  drawing,
}: {
  outcomes: readonly WrittenOutcome<When>[];
  drawing?: WrittenDrawing<When> | undefined;
}): Placed<When>[] {
  const ofOutcomes = outcomes.flatMap((outcome, index) => {
    const at: Path = ['outcomes', index];
    return [{ part: outcome, field: at }, ...partsOf(outcome, at)].flatMap(({ part, field }) => [
      ...(part.when ? [{ value: part.when, field: [...field, 'when'] }] : []),
      ...(part.needs ? [{ value: part.needs, field: [...field, 'needs'] }] : []),
    ]);
  });
  const ofShapes = (drawing?.shapes ?? []).flatMap(({ when }, index) =>
    when ? [{ value: when, field: shapeField(index) }] : [],
  );
  return [...ofOutcomes, ...ofShapes];
}

/** Returns the path of the condition of a shape of the drawing. */
export const shapeField = (index: number): Path => ['drawing', 'shapes', index, 'when'];
