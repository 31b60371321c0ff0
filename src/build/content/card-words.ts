import type { JudgedFile } from '../../library/content-sources.ts';
import { fieldErrors, type FieldProblem } from '../../library/field-errors.ts';
import type { ContentProblem } from '../../library/problem.ts';
import { fitWords } from '../cards/fit-words.ts';
import type { Shape } from '../cards/shape.ts';

interface WithCard {
  card: string;
}

/** Returns a fault for each card whose words don't fit it. An outcome has a square one as well. */
export const cardProblems = (files: readonly JudgedFile[]): ContentProblem[] =>
  files.flatMap(({ file, yaml, linesAbove, entries }) => {
    const problems = entries
      .filter(({ isRight, data }) => isRight && 'card' in data)
      .flatMap(({ data }) => {
        const preview = 'drawing' in data && data.drawing ? 'drawn' : 'wide';
        return [
          ...tooLong((data as unknown as WithCard).card, ['card'], [preview]),
          ...((data.outcomes ?? []) as WithCard[]).flatMap(({ card }, o) =>
            tooLong(card, ['outcomes', o, 'card'], [preview, 'square']),
          ),
        ];
      });
    return yaml === undefined ? [] : fieldErrors(problems, { file, yaml, linesAbove });
  });

function tooLong(words: string, field: (string | number)[], shapes: readonly Shape[]): FieldProblem[] {
  try {
    for (const shape of shapes) fitWords(words, shape);
    return [];
  } catch (error) {
    return [{ field, message: (error as Error).message }];
  }
}
