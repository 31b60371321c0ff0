/** A self-check for its writer to read: which answers lead where, and who sees which sentence. */
import { decide, partsSeen } from '../decide.ts';
import { compileQuiz } from '../compile.ts';
import { partsOf } from '../compiled.ts';
import { outcomeOf } from '../model.ts';
import { answerSets } from './answer-sets.ts';
import { viewOf, type Showable } from './show.ts';

/** More answer sets than these are no table to read. */
const mostRows = 32;

/** Returns a row for each answer set, with its outcome and the parts that not all see; undefined where they are many. */
export function tableOf(quiz: Showable): Record<string, string>[] | undefined {
  const { check } = compileQuiz(quiz);
  return answerSets(check, mostRows)?.map((answers) => {
    const outcome = outcomeOf(decide(check, answers)) ?? '';
    // A heading goes with what is below it: it says nothing more.
    const parts = partsSeen(check, outcome, answers)
      .filter((id) => id.includes('-'))
      .join(' ');
    const given = Object.values(answers).map((ids) => ids.join(' + '));
    const row: Record<string, string> =
      check.questions.length === 1
        ? { answers: given.join() }
        : Object.fromEntries(check.questions.map(({ id }) => [id, answers[id]?.join(' + ') ?? '']));
    return { ...row, outcome, ...(parts && { parts }) };
  });
}

/** Returns a flow chart in Mermaid (https://mermaid.js.org): questions in order, answers that end, outcomes by condition. */
export function diagramOf(quiz: Showable): string {
  const view = viewOf(quiz);
  const text = (words: string) => `"${words.replaceAll('"', '#quot;')}"`;
  const question = (index: number) => (index < view.form.questions.length ? `q${index}` : 'first');
  const outcome = (id: string) => `o_${id.replaceAll('-', '_')}`;
  return [
    'flowchart TD',
    ...view.form.questions.flatMap(({ text: words, askedIf, answers }, index) => [
      `  q${index}[${text([words ?? 'The signs', ...(askedIf ? [`(only if ${askedIf})`] : [])].join(' '))}]`,
      ...answers.flatMap((answer) =>
        answer.leads ? [`  q${index} -- ${text(answer.text)} --> ${outcome(answer.leads.outcome)}`] : [],
      ),
      `  q${index} --> ${question(index + 1)}`,
    ]),
    '  first{"The first that fits"}',
    ...quiz.outcomes.flatMap(({ id }) => [
      `  first -- ${text(`if ${view.outcomeIf(id)}`)} --> ${outcome(id)}`,
      `  ${outcome(id)}([${text(id)}])`,
    ]),
  ].join('\n');
}

/** Returns, for each outcome, who reaches it, and under which condition each part shows that not all see. */
export function sentencesOf(quiz: Showable): string {
  const view = viewOf(quiz);
  return quiz.outcomes
    .map((outcome) => {
      const parts = partsOf<object>(outcome).flatMap(({ id, part }) => {
        const shows = view.partIf(outcome.id, id);
        const words = ['text', 'words', 'why'].map((field) => (part as Record<string, unknown>)[field]).find(Boolean);
        return [`    ${shows ? `if ${shows}` : 'always'}: ${String(words)}`];
      });
      return [`  ${outcome.id}, if ${view.outcomeIf(outcome.id)}`, ...parts].join('\n');
    })
    .join('\n');
}
