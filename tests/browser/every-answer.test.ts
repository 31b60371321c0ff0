import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { answerSets } from '../../src/domain/quiz/kinds/signs/cases.ts';
import { decideOutcome } from '../../src/domain/quiz/kinds/signs/decide.ts';
import { quizSchema } from '../../src/domain/quiz/schema.ts';
import { routes } from '../../src/site.ts';
import { awake, expect, test, visibleOutcomes } from './site.ts';

const quizzes = readdirSync('src/content/quizzes')
  .map((file) => ({
    id: file.replace('.yaml', ''),
    quiz: quizSchema.parse(parse(readFileSync(`src/content/quizzes/${file}`, 'utf8'))),
  }))
  .flatMap(({ id, quiz }) => (quiz.kind === 'signs' ? [{ id, quiz }] : []));

for (const scripted of [true, false]) {
  test.describe(scripted ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: scripted });

    for (const { id, quiz } of quizzes) {
      test(`every answer set of ${id} shows exactly the outcome that is decided`, async ({ page }) => {
        test.slow();
        await page.goto(routes.quiz(id));
        if (scripted) await awake(page);
        for (const answers of answerSets(quiz)) {
          await page.getByRole('button', { name: 'Start again' }).click();
          for (const answer of answers) await page.locator(`[data-quiz] [value=${answer}]`).check();
          const decision = decideOutcome(quiz, answers);
          await expect
            .poll(() => visibleOutcomes(page), { message: answers.join(' + ') })
            .toEqual(decision.kind === 'decided' ? [decision.outcome.id] : []);
        }
      });
    }
  });
}
