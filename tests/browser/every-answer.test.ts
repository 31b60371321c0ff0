import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileQuiz } from '../../src/domain/quiz/compile.ts';
import { decide, partsSeen } from '../../src/domain/quiz/decide.ts';
import { anyKindSchema } from '../../src/domain/quiz/kinds/schema.ts';
import { outcomeOf } from '../../src/domain/quiz/model.ts';
import { answerSets } from '../../src/domain/quiz/show/answer-sets.ts';
import { stylesOf } from '../../src/domain/quiz/show/styles.ts';
import { routes } from '../../src/site.ts';
import { words } from '../words.ts';
import { awake, expect, test, visibleOutcomes } from './site.ts';

const quizzes = readdirSync('src/content/quizzes')
  .map((file) => ({
    ...anyKindSchema.parse(parse(readFileSync(`src/content/quizzes/${file}`, 'utf8'))),
    id: file.replace('.yaml', ''),
  }))
  .flatMap((quiz) => {
    const { check } = compileQuiz(quiz);
    const sets = answerSets(check, 100);
    return sets && stylesOf(quiz).decide ? [{ id: quiz.id, check, sets }] : [];
  });

for (const scripted of [true, false]) {
  test.describe(scripted ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: scripted });

    for (const { id, check, sets } of quizzes) {
      test(`every answer set of ${id} shows exactly the outcome that is decided, and its parts`, async ({ page }) => {
        test.slow();
        await page.goto(routes.quiz(id));
        if (scripted) await awake(page);
        const startAgain = page.getByRole('button', { name: words.selfCheck.startAgain });
        for (const answers of sets) {
          const given = Object.entries(answers).flatMap(([name, ids]) => ids.map((value) => ({ name, value })));
          // At once, for there are many: a reader's own clicks are in other tests.
          await startAgain.evaluate(
            (button: HTMLElement, controls) => {
              button.click();
              for (const control of controls) document.querySelector<HTMLElement>(control)?.click();
            },
            given.map(({ name, value }) => `[data-quiz] [data-question=${name}] [value="${value}"]`),
          );
          const outcome = outcomeOf(decide(check, answers)) ?? '';
          const message = given.map(({ value }) => value).join(' + ');
          await expect.poll(() => visibleOutcomes(page), { message }).toEqual([outcome]);
          const parts = await page
            .locator(`[data-outcome=${outcome}] [data-part]`)
            .evaluateAll((all) =>
              all.filter((part) => part.checkVisibility()).map((part) => part.getAttribute('data-part')),
            );
          expect(parts.sort(), message).toEqual([...partsSeen(check, outcome, answers)].sort());
        }
      });
    }
  });
}
