/**
 * For writers: checks every self-check in src/content/quizzes/, or the files named, draws each, and lists who sees which
 * sentence.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { counted } from '#words/language.ts';
import { fitWords } from '../src/build/cards/fit-words.ts';
import { shapes } from '../src/build/cards/shape.ts';
import { anyKindSchema } from '../src/domain/quiz/kinds/schema.ts';
import { problemsOf } from '../src/domain/quiz/schema.ts';
import { diagramOf, sentencesOf, tableOf } from '../src/domain/quiz/show/outline.ts';
import { viewOf } from '../src/domain/quiz/show/show.ts';
import { readYaml } from '../src/library/content-file.ts';
import { fieldErrors, fieldMessage } from '../src/library/field-errors.ts';

const folder = 'src/content/quizzes';
const named = process.argv.slice(2);
const files = named.length > 0 ? named : readdirSync(folder).map((name) => `${folder}/${name}`);

for (const file of files) {
  const yaml = readFileSync(file, 'utf8');
  const errors = errorsIn(yaml, file);
  if (errors.length > 0) {
    process.exitCode = 1;
    console.error(errors.join('\n'));
    continue;
  }
  const quiz = anyKindSchema.parse(readYaml(yaml, file).data);
  const examples = quiz.examples
    ? `, ${counted(quiz.examples.length, { one: 'example', other: 'examples' })} tried`
    : '';
  console.log(
    `\n${file}: ${viewOf(quiz).size}, ${counted(quiz.outcomes.length, { one: 'outcome', other: 'outcomes' })}, sound${examples}`,
  );
  const table = tableOf(quiz);
  if (table) console.table(table);
  else console.log(diagramOf(quiz));
  console.log(sentencesOf(quiz));
}

/** The faults of a file, each with its line. */
function errorsIn(yaml, file) {
  try {
    const { data: quiz, error } = anyKindSchema.safeParse(readYaml(yaml, file).data, { error: fieldMessage });
    const problems = error
      ? error.issues.map(({ path, message }) => ({ field: path, message }))
      : [...problemsOf(quiz), ...longCards(quiz)];
    return fieldErrors(problems, { file, yaml });
  } catch (error) {
    return [error.message];
  }
}

/** Words for a card that don't fit it. */
function longCards(quiz) {
  const cards = [
    { field: ['card'], card: quiz.card },
    ...quiz.outcomes.map(({ card }, o) => ({ field: ['outcomes', o, 'card'], card })),
  ];
  return cards.flatMap(({ field, card }) => {
    try {
      for (const shape of Object.keys(shapes)) fitWords(card, shape);
      return [];
    } catch (error) {
      return [{ field, message: error.message }];
    }
  });
}
