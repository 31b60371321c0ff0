import type { WrittenDrawing, WrittenOutcome } from '../../compiled.ts';
import type { Ties } from '../../model.ts';
import type { When } from './when.ts';

/** The part of a quiz of kind questions that its outcome depends on. */
export interface Rules {
  scores?: readonly { id: string; name: string }[] | undefined;
  ties?: Ties | undefined;
  questions: readonly WrittenQuestion[];
  outcomes: readonly (WrittenOutcome<When> & { title: string })[];
  drawing?: WrittenDrawing<When> | undefined;
}

export interface WrittenQuestion {
  id: string;
  text: string;
  takes: 'one' | 'any' | 'number';
  when?: When | undefined;
  optional?: true | undefined;
  answers: readonly WrittenAnswer[];
  exclusive?: readonly (readonly string[])[] | undefined;
  number?:
    | {
        min: number;
        max: number;
        step: number;
        unit?: string | undefined;
        points?: Readonly<Record<string, number>> | undefined;
      }
    | undefined;
}

interface WrittenAnswer {
  id: string;
  text: string;
  points?: Readonly<Record<string, number>> | undefined;
  outcome?: string | undefined;
  alone?: true | undefined;
}

/** Returns the scores: those of the file or, where it names none, the outcomes that answers give points to. */
export function scoresOf({ scores, questions, outcomes }: Rules): readonly { id: string; name: string }[] {
  if (scores) return scores;
  const given = new Set(
    questions.flatMap(({ answers, number }) => [
      ...answers.flatMap(({ points }) => Object.keys(points ?? {})),
      ...Object.keys(number?.points ?? {}),
    ]),
  );
  return outcomes.filter(({ id }) => given.has(id)).map(({ id, title }) => ({ id, name: title }));
}
