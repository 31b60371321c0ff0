import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Page } from '@playwright/test';
import type { Answers } from '../../../src/domain/quiz/answers.ts';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import { walk } from '../../../src/domain/quiz/decide.ts';
import { profileSchema } from '../../../src/domain/quiz/kinds/profile/schema.ts';
import { reaching } from '../../../src/domain/quiz/prove/reach.ts';
import { Witnesses } from '../../../src/domain/quiz/prove/witness.ts';
import { viewOf } from '../../../src/domain/quiz/show/show.ts';
import { storageKey } from '../../../src/domain/quiz/stored-answers.ts';
import { routes } from '../../../src/site.ts';
import { awake, expect, expectAccessible, test, visibleOutcomes } from '../../browser/site.ts';

const id = 'senior-network';
const quiz = profileSchema.parse(parse(readFileSync(`src/content/quizzes/${id}.yaml`, 'utf8')));
const { check } = compileQuiz(quiz);
const view = viewOf(quiz);
const { results } = view;

const give = async (page: Page, answers: Answers) => {
  for (const [name, [value]] of Object.entries(answers))
    await page.locator(`[data-question=${name}] [value="${value}"]`).check();
};

/** The text below `selector` as the browser hands it to assistive technology, generated content included. */
async function readAloud(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { nodes } = await session.send('Accessibility.queryAXTree', { nodeId, role: 'StaticText' });
  return nodes
    .map((node) => String(node.name?.value ?? ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replaceAll(' :', ':')
    .replaceAll(' ,', ',');
}

/** Answers that lead to each outcome. */
const witnesses = new Witnesses(check);
const reached = reaching(check);
const examples = check.outcomes.map(({ id: outcome }, index) => {
  const answers = witnesses.find(reached[index] ?? { any: [] });
  if (!answers) throw new Error(`${outcome} is never reached`);
  return { outcome, answers, sums: walk(check, answers).sums };
});

for (const { outcome, answers, sums } of examples) {
  test(`answers lead to ${outcome}, with bars that say why`, async ({ page }) => {
    await page.goto(routes.quiz(id));
    await awake(page);
    await give(page, answers);
    await expect(page.locator(`[data-outcome=${outcome}]`)).toBeVisible();
    expect(await visibleOutcomes(page)).toEqual([outcome]);
    for (const { id: dimension, name, max } of results?.dimensions ?? [])
      await expect(page.locator('.quiz-results li', { hasText: name }).first()).toContainText(
        `${sums[dimension] ?? 0} of ${max} points`,
      );
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`points are added up, and the way to ${outcome} is said in words`, async ({ page }) => {
      await page.goto(routes.quiz(id));
      await give(page, answers);
      expect(await visibleOutcomes(page)).toEqual([]);
      // What the counters show is generated: no text of the page, but text that assistive technology reads.
      const counted = await readAloud(page, '.quiz-on-paper ul');
      const total = Object.values(sums).reduce((sum, points) => sum + points, 0);
      expect(counted).toContain(`In all ${total}`);
      for (const { id: dimension, name } of results?.dimensions ?? [])
        expect(counted).toContain(`${name} ${sums[dimension] ?? 0}:`);
      const line = page.locator('.quiz-on-paper ol li', {
        has: page.locator(`a[href="${routes.outcome(id, outcome)}"]`),
      });
      await expect(line).toContainText(`If ${view.outcomeIf(outcome)}`);
    });
  });
}

test('says how many statements are left, and leads to the next one when asked', async ({ page }) => {
  await page.goto(routes.quiz(id));
  await awake(page);
  await expect(page.getByText('Still to answer')).toBeHidden();
  const [first, second] = quiz.statements;
  await page.locator(`[data-question=${first?.id}] [value="2"]`).check();
  await expect(page.getByText(`Still to answer: ${quiz.statements.length - 1}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Go to the next one' }).click();
  await expect(page.locator(`[data-question=${second?.id}] input`).first()).toBeFocused();
  expect(await visibleOutcomes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.locator('[data-quiz] :checked')).toHaveCount(0);
});

test('points are kept by statement, and found again', async ({ page }) => {
  await page.goto(routes.quiz(id));
  await awake(page);
  const { answers, outcome } = examples[0] ?? { answers: {}, outcome: '' };
  await give(page, answers);
  await expect(page.locator(`[data-outcome=${outcome}]`)).toBeVisible();
  const kept = await page.evaluate((key) => localStorage.getItem(key), storageKey(id));
  expect(JSON.parse(kept ?? '')).toEqual({ version: 2, answers });
  await page.reload();
  await awake(page);
  expect(await visibleOutcomes(page)).toEqual([outcome]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`is accessible in ${scheme}, answered`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(routes.quiz(id));
    await awake(page);
    await give(page, examples[2]?.answers ?? {});
    await expectAccessible(page);
  });
}
