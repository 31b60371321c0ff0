import { compileQuiz, referencesOf } from './compile.ts';
import { alikeOutcomes, wrongExamples } from './examples.ts';
import { anyKindSchema, type Quiz } from './kinds/schema.ts';
import type { Problem } from './problems.ts';
import { prove } from './prove/prove.ts';

export type { Quiz } from './kinds/schema.ts';

/** Returns a problem for each reason why a quiz whose fields are right can't be published. Empty when it is sound. */
export function problemsOf(quiz: Quiz): Problem[] {
  const references = [...referencesOf(quiz), ...drawnTwice(quiz)];
  if (references.length > 0) return references;
  const compiled = compileQuiz(quiz);
  return [...alikeOutcomes(quiz), ...prove(compiled), ...wrongExamples(quiz, compiled.check)];
}

const drawnTwice = (quiz: Quiz): Problem[] =>
  quiz.drawing && 'motif' in quiz && quiz.motif
    ? [{ field: ['motif'], message: 'Give either a "motif" or a "drawing" of its own, and not both.' }]
    : [];

/** A self-check of any kind. Its file is refused unless every answer set has exactly one outcome that is true of it. */
export const quizSchema = anyKindSchema.superRefine((quiz, context) => {
  for (const { field, message } of problemsOf(quiz)) context.addIssue({ code: 'custom', path: [...field], message });
});
