/** For writers: checks every file in src/content/quizzes/ and prints which answers lead to which outcome. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { answerSets } from '../src/domain/quiz/answers.ts';
import { decideOutcome } from '../src/domain/quiz/decide.ts';
import { quizSchema } from '../src/domain/quiz/schema.ts';

const folder = 'src/content/quizzes';

for (const name of readdirSync(folder)) {
  const { data: quiz, error } = quizSchema.safeParse(parse(readFileSync(`${folder}/${name}`, 'utf8')));
  if (!quiz) {
    process.exitCode = 1;
    for (const { path, message } of error.issues) console.error(`${folder}/${name}, ${path.join('.')}: ${message}`);
    continue;
  }
  console.log(`${folder}/${name}: ${quiz.signs.length} signs, ${quiz.outcomes.length} outcomes, sound`);
  console.table(
    answerSets(quiz).map((answers) => {
      const decision = decideOutcome(quiz, answers);
      return { answers: answers.join(' + '), outcome: decision.kind === 'decided' ? decision.outcome.id : '' };
    }),
  );
}
