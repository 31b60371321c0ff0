// @vitest-environment node
import renderer from '@astrojs/preact/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import Paper from '../../../src/components/quiz/Paper.astro';
import QuizForm from '../../../src/components/quiz/QuizForm.astro';
import { viewOf, type Showable } from '../../../src/domain/quiz/show/show.ts';
import { routes } from '../../../src/site.ts';
import { forecast, lunch, swimming, weather } from '../../fixtures/quizzes.ts';

type Quiz = Showable & { id: string };

async function formOf(quiz: Quiz) {
  const container = await AstroContainer.create();
  container.addServerRenderer({ name: '@astrojs/preact', renderer });
  const props = { quiz: { id: quiz.id, question: 'What do you see?' }, view: viewOf(quiz) };
  const html = parse(await container.renderToString(QuizForm, { props }));
  const form = html.querySelector('form');
  if (!form) throw new Error('There is no form.');
  return form;
}

const words = ({ text }: { text: string }) => text.replaceAll(/\s+/g, ' ').trim();

describe('QuizForm', () => {
  it.each<Quiz>([weather, forecast, swimming, lunch])(
    'asks its question as the legend of a group: $id',
    async (quiz) => {
      const form = await formOf(quiz);
      expect(form.getAttribute('data-quiz')).toBe(quiz.id);
      expect(words(form.querySelector('fieldset > legend') ?? { text: '' })).toBe('What do you see?');
      expect(form.querySelector('button[type=reset]')).toBeTruthy();
    },
  );

  it('draws signs as boxes, siblings of each other, so that styles can count them', async () => {
    const form = await formOf(weather);
    const boxes = form.querySelectorAll('input[type=checkbox]');
    expect(boxes.map((box) => box.getAttribute('value'))).toEqual(['wet', 'cold', 'dark', 'none']);
    expect(new Set(boxes.map(({ parentNode }) => parentNode)).size).toBe(1);
  });

  it.each<Quiz>([weather, forecast, swimming, lunch])(
    'gives every control of $id a label of its own and an id of its own, and groups buttons by their question',
    async (quiz) => {
      const form = await formOf(quiz);
      const controls = form.querySelectorAll('input');
      const ids = controls.map(({ id }) => id).filter(Boolean);
      expect(new Set(ids).size).toBe(ids.length);
      for (const control of controls) {
        const label = control.closest('label') ?? form.querySelector(`label[for=${control.id}]`);
        expect(words(label ?? { text: '' })).not.toBe('');
        const question = control.closest('[data-question]')?.getAttribute('data-question');
        expect(question).toBeTruthy();
        if (control.getAttribute('type') === 'radio') expect(control.getAttribute('name')).toBe(question);
      }
      expect(controls.length).toBeGreaterThan(0);
    },
  );

  it('asks each question of several as the legend of a group', async () => {
    const form = await formOf(lunch);
    expect(form.querySelectorAll('[data-question] > legend').map(words)).toEqual(
      lunch.questions.map(({ text }) => text),
    );
  });

  it('tells a reader without script when a question is asked, and where an answer leads', async () => {
    const form = await formOf(lunch);
    expect(words(form.querySelector('[data-question=likes]') ?? { text: '' })).toContain('Only if ');
    expect(form.querySelector('[data-question=hungry] a')?.getAttribute('href')).toBe(routes.outcome('lunch', 'wait'));
  });

  it('gives a number its bounds, and says in words what it takes', async () => {
    const field = (await formOf(lunch)).querySelector('input[type=number]');
    expect(field?.attributes).toMatchObject({ min: '0', max: '90', step: '5' });
    // Styles show it where the field is invalid.
    const error = field?.nextElementSibling;
    expect(error?.classNames).toBe('quiz-error');
    expect(words(error ?? { text: '' })).toMatch(/^Give a number from 0 to 90, in steps of 5\./);
  });

  it('shows points beside answers, for readers who add up by themselves', async () => {
    const form = await formOf(swimming);
    expect(words(form.querySelector('[data-question=dive]') ?? { text: '' })).toMatch(
      /no \(0\).*a little \(1\).*yes \(2\)/,
    );
  });
});

describe('Paper', () => {
  it('leads to each outcome under its condition, in order', async () => {
    const container = await AstroContainer.create();
    const paper = parse(await container.renderToString(Paper, { props: { quiz: lunch } }));
    const items = paper.querySelectorAll('ol > li');
    expect(items.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
      lunch.outcomes.map(({ id }) => routes.outcome('lunch', id)),
    );
    for (const item of items) expect(words(item)).toMatch(/^If /);
  });
});
