import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileQuiz } from '../../../src/domain/quiz/compile.ts';
import { decide } from '../../../src/domain/quiz/decide.ts';
import { anyKindSchema } from '../../../src/domain/quiz/kinds/schema.ts';
import { outcomeOf as decided } from '../../../src/domain/quiz/model.ts';
import { answerSets } from '../../../src/domain/quiz/show/answer-sets.ts';
import { storageKey } from '../../../src/domain/quiz/stored-answers.ts';
import { articlePath, awake, expect, test, visibleOutcomes } from '../../browser/site.ts';
import { quizPath } from './founding-check.ts';

const quiz = anyKindSchema.parse(parse(readFileSync('src/content/quizzes/wrong-person.yaml', 'utf8')));
const { check } = compileQuiz(quiz);
const outcomeOf = (signs: readonly string[]) => decided(decide(check, { signs })) ?? '';
/** Signs for each outcome; tests/browser/every-answer.test.ts gives every set on the self-check's own page. */
const signsFor = new Map((answerSets(check, 100) ?? []).map(({ signs = [] }) => [outcomeOf(signs), signs]));
const stored = (signs: string[]) => JSON.stringify({ version: 2, answers: { signs } });

for (const scripted of [true, false]) {
  test.describe(scripted ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: scripted });

    for (const [outcome, answers] of signsFor) {
      test(`in the article ${answers.join(' and ')} leads to ${outcome}`, async ({ page }) => {
        await page.goto(articlePath);
        if (scripted) await awake(page);
        await expect(page.locator('[data-outcome]:visible')).toHaveCount(0);
        for (const answer of answers) await page.locator(`[data-quiz] [value=${answer}]`).check();
        await expect(page.locator(`[data-outcome=${outcome}]`)).toBeVisible();
        expect(await visibleOutcomes(page)).toEqual([outcome]);
      });
    }

    test('an answer can be changed, and "Start again" clears', async ({ page }) => {
      await page.goto(quizPath);
      if (scripted) await awake(page);
      await page.locator('[value=no-reason]').check();
      await page.locator('[value=tested]').check();
      await page.locator('[value=no-reason]').uncheck();
      await expect(page.locator('[data-outcome=real-limit]')).toBeVisible();
      await page.getByRole('button', { name: 'Start again' }).click();
      await expect(page.locator('[data-outcome]:visible')).toHaveCount(0);
      await expect(page.locator('[data-quiz] :checked')).toHaveCount(0);
      expect(new URL(page.url()).search).toBe('');
    });
  });
}

test('a whole row is a target, at least 44 pixels high', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(quizPath);
  for (const row of await page.locator('[data-quiz] label').all())
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.getByText('Other team leaders get resources').click();
  await expect(page.locator('[value=others-get]')).toBeChecked();
});

test('answers are kept by id, on the device, and found again', async ({ page }) => {
  await page.goto(quizPath);
  await awake(page);
  await page.locator('[value=others-get]').check();
  await expect(page.locator('[data-outcome=learn-from-others]')).toBeVisible();
  expect(await page.evaluate((key) => localStorage.getItem(key), storageKey('wrong-person'))).toBe(
    stored(['others-get']),
  );
  await page.goto(articlePath);
  await awake(page);
  await expect(page.locator('[value=others-get]')).toBeChecked();
  await expect(page.locator('[data-outcome=learn-from-others]')).toBeVisible();
  await expect(page.getByText('You answered this on an earlier visit.')).toBeVisible();
});

test('boxes ticked before the script arrives stay ticked', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/self-check\./, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(quizPath);
  await page.locator('[value=tested]').check();
  await expect(page.locator('[data-outcome=real-limit]')).toBeVisible();
  release();
  await awake(page);
  await expect(page.locator('[value=tested]')).toBeChecked();
  expect(await visibleOutcomes(page)).toEqual(['real-limit']);
});

test('two tabs agree', async ({ page, context }) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(quizPath);
    await awake(tab);
  }
  await page.locator('[value=no-reason]').check();
  await expect(other.locator('[data-outcome=reason-first]')).toBeVisible();
});

test('answers that an earlier version of the site stored are found again', async ({ page }) => {
  await page.addInitScript(
    ([key]) => localStorage.setItem(key ?? '', '{"version":1,"answers":["others-get","gone"]}'),
    [storageKey('wrong-person')],
  );
  await page.goto(quizPath);
  await awake(page);
  await expect(page.locator('[value=others-get]')).toBeChecked();
  expect(await visibleOutcomes(page)).toEqual(['learn-from-others']);
});

for (const damaged of ['{', 'null', '{"version":2,"answers":7}', stored(['gone', 'none', 'tested'])]) {
  test(`damaged storage is no obstacle: ${damaged}`, async ({ page }) => {
    await page.addInitScript(
      ([key, value]) => localStorage.setItem(key ?? '', value ?? ''),
      [storageKey('wrong-person'), damaged],
    );
    await page.goto(quizPath);
    await awake(page);
    await page.locator('[value=tested]').check();
    await expect(page.locator('[data-outcome=real-limit]')).toBeVisible();
  });
}

for (const [fault, break_] of [
  [
    'refused',
    () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
  ],
  ['missing', () => Object.defineProperty(window, 'localStorage', { value: null })],
  [
    'full',
    () =>
      (Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      }),
  ],
] as const) {
  test(`${fault} storage is said, and the self-check works`, async ({ page }) => {
    await page.addInitScript(break_);
    await page.goto(quizPath);
    await awake(page);
    await page.locator('[value=no-reason]').check();
    await page.locator('[value=tested]').check();
    await expect(page.locator('[data-outcome=unexplained]')).toBeVisible();
    await expect(page.getByText('This browser won’t keep your answers beyond this page.')).toBeVisible();
    await expect(page.locator('[data-quiz] :checked')).toHaveCount(2);
  });
}

test('what was refused is not called kept when something else is', async ({ page }) => {
  await page.addInitScript((refused) => {
    type Keep = (this: Storage, key: string, value: string) => void;
    const keep = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as Keep;
    Storage.prototype.setItem = function (key, value) {
      if (key === refused) throw new DOMException('full', 'QuotaExceededError');
      keep.call(this, key, value);
    };
  }, storageKey('wrong-person'));
  await page.goto(quizPath);
  await awake(page);
  await page.locator('[value=tested]').check();
  const note = page.getByText('This browser won’t keep your answers beyond this page.');
  await expect(note).toBeVisible();
  await page.locator('[data-outcome=real-limit] .steps input').first().check();
  await page.locator('[value=no-reason]').check();
  await page.locator('[value=no-reason]').uncheck();
  await page.locator('[data-outcome=real-limit] .steps input').nth(1).check();
  await expect(page.locator('[data-quiz] [role=status]')).not.toBeEmpty();
  await expect(note).toBeVisible();
  await expect(page.locator('[value=tested]')).toBeChecked();
});

test('the outcome is announced, and the focus stays where it is', async ({ page }) => {
  await page.goto(quizPath);
  await awake(page);
  const box = page.locator('[value=tested]');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-quiz] [role=status]')).toContainText(
    quiz.outcomes.find(({ id }) => id === 'real-limit')?.title ?? 'no such outcome',
  );
  await expect(box).toBeFocused();
});
