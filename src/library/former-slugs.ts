import type { JudgedFile } from './content-sources.ts';
import { fieldErrors, type FieldProblem } from './field-errors.ts';
import type { ContentProblem } from './problem.ts';

/** Returns a fault for each former slug of a piece that is in use: its address can't lead to two pages. */
export function formerSlugProblems(files: readonly JudgedFile[]): ContentProblem[] {
  return (['articles', 'workshops'] as const).flatMap((kind) => {
    const pieces = files.filter((one) => one.kind === kind && one.entries[0]?.isRight);
    const today = new Map(files.filter((one) => one.kind === kind).map((one) => [one.entries[0]?.id, one.file]));
    const once = new Map<string, string>();
    return pieces.flatMap(({ file, yaml = '', linesAbove, entries }) => {
      const problems = (entries[0]?.data.formerly as string[]).flatMap((slug, index): FieldProblem[] => {
        const field = ['formerly', index];
        const other = today.get(slug);
        if (other === file) return [{ field, message: `"${slug}" is its address today. Delete it here.` }];
        if (other !== undefined)
          return [{ field, message: `"${slug}" is the address of ${other}. Delete it here, or rename that file.` }];
        const taken = once.get(slug);
        once.set(slug, file);
        return taken === undefined
          ? []
          : [{ field, message: `"${slug}" is named by ${taken} as well. Delete one of the two.` }];
      });
      return fieldErrors(problems, { file, yaml, linesAbove });
    });
  });
}
