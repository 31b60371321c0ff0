/** The style sheets of made-up self-checks, in a browser and without their scripts, against the decision. */
import fc from 'fast-check';
import { test as base, expect, type Page } from '@playwright/test';
import { compileQuiz, type AnyRules } from '../../../src/domain/quiz/compile.ts';
import { decide, partsSeen } from '../../../src/domain/quiz/decide.ts';
import type { Check } from '../../../src/domain/quiz/model.ts';
import type { Answers } from '../../../src/domain/quiz/answers.ts';
import { outcomeOf } from '../../../src/domain/quiz/model.ts';
import { numbersFrom, sampleAnswers } from '../../../src/domain/quiz/prove/sample.ts';
import type { Showable } from '../../../src/domain/quiz/show/show.ts';
import { stylesOf } from '../../../src/domain/quiz/show/styles.ts';
import { anySigns } from '../../fixtures/any-quiz.ts';
import { everyAnswerSet } from '../../fixtures/every-answer-set.ts';

/** As much of a page as its style sheet knows of it. */
function pageOf({ questions, outcomes }: Check, css: string): string {
  const boxes = questions.map(
    ({ id, takes, answers }) =>
      `<div data-question="${id}">${answers
        .map(
          ({ id: answer }) => `<input type="${takes === 'any' ? 'checkbox' : 'radio'}" name="${id}" value="${answer}">`,
        )
        .join('')}</div>`,
  );
  const all = outcomes.map(
    ({ id, parts = [] }) =>
      `<div data-outcome="${id}">${id}${parts.map((part) => `<p data-part="${part.id}">${part.id}</p>`).join('')}</div>`,
  );
  return `<style>${css}</style><div data-quiz-box="any"><form data-quiz="any">${boxes.join('')}</form>${all.join('')}</div>`;
}

/** What shows once these answers are checked: an outcome and its parts. */
const shownFor = (page: Page, answers: Answers) =>
  page.evaluate((answers) => {
    for (const input of document.querySelectorAll('input')) {
      const question = input.closest<HTMLElement>('[data-question]')?.dataset.question ?? '';
      input.checked = answers[question]?.includes(input.value) ?? false;
    }
    return [...document.querySelectorAll<HTMLElement>('[data-outcome], [data-part]')]
      .filter((element) => element.checkVisibility())
      .map(({ dataset }) => dataset.outcome ?? dataset.part);
  }, answers);

function decidedBy(check: Check, answers: Answers): string[] {
  const outcome = outcomeOf(decide(check, answers));
  return outcome === undefined ? [] : [outcome, ...partsSeen(check, outcome, answers)];
}

async function expectAgreement(page: Page, quiz: AnyRules, sets: (check: Check) => Answers[]): Promise<number> {
  const { check } = compileQuiz(quiz);
  const { css, decide: decides } = stylesOf({ ...(quiz as Showable), id: 'any' });
  if (!decides) return 0;
  await page.setContent(pageOf(check, css));
  expect(await shownFor(page, {})).toEqual([]);
  const all = sets(check);
  for (const answers of all)
    expect((await shownFor(page, answers)).sort(), JSON.stringify({ quiz, answers })).toEqual(
      decidedBy(check, answers).sort(),
    );
  return all.length;
}

base('style sheets show what is decided, for any small self-check of signs', async ({ page }) => {
  base.slow();
  let sets = 0;
  for (const quiz of fc.sample(anySigns, { numRuns: 120, seed: 7 }))
    sets += await expectAgreement(page, quiz, everyAnswerSet);
  expect(sets).toBeGreaterThan(500);
});

base('style sheets show what is decided, for twenty-four signs with counts', async ({ page }) => {
  const signs = Array.from({ length: 24 }, (_, index) => ({ id: `s${index}`, short: `s${index}`, text: `s${index}` }));
  const quiz = {
    kind: 'signs' as const,
    signs,
    none: 'none',
    outcomes: [
      { id: 'all', when: { all: signs.map(({ id }) => id) } },
      { id: 'many', when: { atLeast: 16 }, meaning: [{ text: '.', when: { atMost: 20 } }] },
      {
        id: 'some',
        when: { all: ['s3'], atLeast: 5, atMost: 11 },
        steps: [{ text: '.', when: { any: ['s7', 's8'] } }],
      },
      { id: 'odd', when: { either: [{ none: ['s1', 's2'] }, { not: { atMost: 7 } }] } },
      { id: 'none', when: { no: ['s0'] } },
      { id: 'rest', when: {} },
    ],
  };
  const chance = numbersFrom(3);
  const sets = await expectAgreement(page, quiz, (check) =>
    Array.from({ length: 400 }, () => sampleAnswers(check, chance)),
  );
  expect(sets).toBe(400);
});
