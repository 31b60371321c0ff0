import { expect, it } from 'vitest';
import { specimens } from '../specimens.ts';
import { inEachEngine } from './in-each-engine.ts';

for (const path of specimens.quiz)
  inEachEngine(`the self-check ${path}`, (bench) => {
    const see = <Result>(script: (selector: string) => Result, selector = '') =>
      expect.poll(() => bench.session.evaluate(script, selector), { timeout: 15_000 });
    const first = '[data-quiz] input';
    const open = async () => {
      await bench.session.open(bench.server.origin + path);
      await bench.session.evaluate(() => document.querySelector('[data-quiz-box]')?.scrollIntoView());
      await see(() => document.querySelector('[data-quiz-box]')?.hasAttribute('data-decided')).toBe(true);
    };

    it('takes an answer, and has it on the next visit', async () => {
      await open();
      await bench.session.click(first);
      await see(() => document.querySelector<HTMLInputElement>('[data-quiz] input')?.checked).toBe(true);
      await open();
      await see(() => document.querySelector<HTMLInputElement>('[data-quiz] input')?.checked).toBe(true);
    });
  });
