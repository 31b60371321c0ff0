/** For writers: checks every file in src/content/quizzes/ and prints which answers lead to which outcome. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fitWords } from '../src/build/cards/fit-words.ts';
import { shapes } from '../src/build/cards/shape.ts';
import { counted } from '../src/domain/count.ts';
import { quizSchema } from '../src/domain/quiz/schema.ts';
import { viewOf } from '../src/domain/quiz/show.ts';

const folder = 'src/content/quizzes';

for (const name of readdirSync(folder)) {
  const { data: quiz, error } = quizSchema.safeParse(parse(readFileSync(`${folder}/${name}`, 'utf8')));
  if (!quiz) {
    process.exitCode = 1;
    for (const { path, message } of error.issues) console.error(`${folder}/${name}, ${path.join('.')}: ${message}`);
    continue;
  }
  for (const [field, { card }] of [
    ['card', quiz],
    ...quiz.outcomes.map((outcome, o) => [`outcomes.${o}.card`, outcome]),
  ]) {
    try {
      for (const shape of Object.keys(shapes)) fitWords(card, shape);
    } catch (error) {
      process.exitCode = 1;
      console.error(`${folder}/${name}, ${field}: ${error.message}`);
    }
  }
  const view = viewOf(quiz);
  console.log(`${folder}/${name}: ${view.size}, ${counted(quiz.outcomes.length, 'outcome')}, sound`);
  console.table(view.table());
}
