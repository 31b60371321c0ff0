import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { standings } from '../../src/domain/quiz/kinds/scale/cases.ts';
import { decideTally } from '../../src/domain/quiz/kinds/scale/decide.ts';
import { scaleSchema } from '../../src/domain/quiz/kinds/scale/schema.ts';
import { storageKey } from '../../src/domain/quiz/stored-answers.ts';
import { routes } from '../../src/site.ts';
import { awake, expect, expectAccessible, test, visibleOutcomes } from './site.ts';
import type { Page } from '@playwright/test';

const id = 'senior-network';
const quiz = scaleSchema.parse(parse(readFileSync(`src/content/quizzes/${id}.yaml`, 'utf8')));

/** Answers that add up to these points by dimension, as points by statement. */
function answersFor(dimensions: { id: string; points: number }[]): Map<string, number> {
  const most = quiz.points.length - 1;
  return new Map(
    dimensions.flatMap(({ id, points }) => {
      let left = points;
      return quiz.statements
        .filter(({ dimension }) => dimension === id)
        .map((statement) => {
          const given = Math.min(left, most);
          left -= given;
          return [statement.id, given] as const;
        });
    }),
  );
}

const give = async (page: Page, answers: Map<string, number>) => {
  for (const [name, points] of answers) await page.locator(`[name=${name}][value="${points}"]`).check();
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

/** One standing of each outcome: the one where it is first reached. */
const examples = quiz.outcomes.map(({ id: outcome }) => {
  const standing = standings(quiz).find((pair) => {
    const decision = decideTally(quiz, pair);
    return decision.kind === 'decided' && decision.outcome.id === outcome;
  });
  if (!standing) throw new Error(`${outcome} is never reached`);
  return { outcome, ...standing };
});

for (const { outcome, total, weakest, dimensions } of examples) {
  test(`${total} points with ${weakest} the weakest lead to ${outcome}, with bars that say so`, async ({ page }) => {
    await page.goto(routes.quiz(id));
    await awake(page);
    await give(page, answersFor(dimensions));
    await expect(page.locator(`[data-outcome=${outcome}]`)).toBeVisible();
    expect(await visibleOutcomes(page)).toEqual([outcome]);
    for (const { id: dimension, points, most } of dimensions) {
      const name = quiz.dimensions.find((one) => one.id === dimension)?.name ?? '';
      await expect(page.locator('.scale-bars li', { hasText: name }).first()).toContainText(
        `${points} of ${most} points`,
      );
    }
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test(`${total} points with ${weakest} the weakest lead to ${outcome} by the table`, async ({ page }) => {
      await page.goto(routes.quiz(id));
      await give(page, answersFor(dimensions));
      expect(await visibleOutcomes(page)).toEqual([]);
      // What the counters show is generated: no text of the page, but text that assistive technology reads.
      const counted = await readAloud(page, '.scale-paper ul');
      expect(counted).toContain(`In all ${total}, out of`);
      for (const { id, points } of dimensions)
        expect(counted).toContain(`${quiz.dimensions.find((one) => one.id === id)?.name} ${points}:`);
      const rows = page.locator('.scale-paper tbody tr');
      const links = await rows.evaluateAll((rows) => {
        let range = '';
        return rows.map((row) => {
          range = row.querySelector('th')?.textContent ?? range;
          return {
            range,
            weakest: row.querySelector('td')?.textContent ?? '',
            href: row.querySelector('a')?.getAttribute('href') ?? '',
          };
        });
      });
      const name = quiz.dimensions.find((one) => one.id === weakest)?.name ?? '';
      const row = links.find(({ range, weakest }) => {
        const [from = 0, to = from] = range.split('–').map(Number);
        return from <= total && total <= to && (weakest === 'any' || weakest.includes(name));
      });
      expect(row?.href).toBe(routes.outcome(id, outcome));
    });
  });
}

test('says how many statements are left, and leads to the next one when asked', async ({ page }) => {
  await page.goto(routes.quiz(id));
  await awake(page);
  await expect(page.getByText('have no answer yet')).toBeHidden();
  const [first, second] = quiz.statements;
  await page.locator(`[name=${first?.id}][value="2"]`).check();
  await expect(page.getByText(`${quiz.statements.length - 1} statements have no answer yet.`)).toBeVisible();
  await page.getByRole('button', { name: 'Go to the next one' }).click();
  await expect(page.locator(`[name=${second?.id}]`).first()).toBeFocused();
  expect(await visibleOutcomes(page)).toEqual([]);
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.locator('[data-quiz] :checked')).toHaveCount(0);
});

test('points are kept by statement, and found again', async ({ page }) => {
  await page.goto(routes.quiz(id));
  await awake(page);
  const { dimensions, outcome } = examples[0] ?? { dimensions: [], outcome: '' };
  const answers = answersFor(dimensions);
  await give(page, answers);
  await expect(page.locator(`[data-outcome=${outcome}]`)).toBeVisible();
  const kept = await page.evaluate((key) => localStorage.getItem(key), storageKey(id));
  expect(JSON.parse(kept ?? '')).toEqual({ version: 1, answers: Object.fromEntries(answers) });
  await page.reload();
  await awake(page);
  expect(await visibleOutcomes(page)).toEqual([outcome]);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`is accessible in ${scheme}, answered`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(routes.quiz(id));
    await awake(page);
    await give(page, answersFor(examples[2]?.dimensions ?? []));
    await expectAccessible(page);
  });
}
