import { compileQuiz } from '../domain/quiz/compile.ts';
import type { Quiz } from '../domain/quiz/kinds/schema.ts';
import { missing } from '../domain/reference.ts';
import { tallyProblems } from '../domain/tally/problems.ts';
import type { TallyFields } from '../domain/tally/schema.ts';
import type { JudgedFile } from './content-sources.ts';
import { fieldErrors } from './field-errors.ts';
import type { ContentProblem } from './problem.ts';

/** Returns a fault for each tally of a self-check that isn't there, and for each of its ids and counts that doesn't fit. */
export function tallyFileProblems(files: readonly JudgedFile[]): ContentProblem[] {
  const quizzes = files.filter(({ kind }) => kind === 'quizzes');
  const ids = quizzes.flatMap(({ entries }) => entries.map(({ id }) => id));
  return files.flatMap(({ file, kind, yaml, entries: [tally] }) => {
    if (kind !== 'tallies' || yaml === undefined || !tally) return [];
    if (!ids.includes(tally.id))
      return [
        {
          file,
          message: `${missing(tally.id, 'self-check', ids)} A tally has the name of its self-check's file.`,
        },
      ];
    const quiz = quizzes.find(({ entries, problems }) => entries[0]?.id === tally.id && problems.length === 0);
    if (!tally.isRight || !quiz) return [];
    const { check } = compileQuiz(quiz.entries[0]?.data as unknown as Quiz);
    return fieldErrors(tallyProblems(tally.data as unknown as TallyFields, check), { file, yaml });
  });
}
