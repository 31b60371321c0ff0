/**
 * For writers: checks every self-check in src/content/quizzes/, or the files named, draws each, and lists who sees which
 * sentence.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cardProblems } from '../src/build/content/card-words.ts';
import { counted } from '../src/words/en/language.ts';
import { diagramOf, sentencesOf, tableOf } from '../src/domain/quiz/show/outline.ts';
import { viewOf } from '../src/domain/quiz/show/show.ts';
import { judgeFile } from '../src/library/content-sources.ts';
import { sentenceOf } from '../src/library/problem.ts';

const folder = 'src/content/quizzes';
const named = process.argv.slice(2);
const files = named.length > 0 ? named : readdirSync(folder).map((name) => `${folder}/${name}`);

for (const file of files) {
  const judged = judgeFile(readFileSync(file, 'utf8'), file, 'quizzes');
  const problems = [...judged.problems, ...cardProblems([judged])];
  if (problems.length > 0) {
    process.exitCode = 1;
    console.error(problems.map(sentenceOf).join('\n'));
    continue;
  }
  const [{ data: quiz }] = judged.entries;
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
