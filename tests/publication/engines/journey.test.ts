import { expect, it } from 'vitest';
import { routes, site } from '../../../src/site.ts';
import { inEachEngine } from '../../engines/in-each-engine.ts';
import { isShown, shownOutcomes, words } from '../../engines/looks.ts';

const article = routes.article(site.foundingArticle);
const workshop = routes.workshop('key-relationships');

inEachEngine('a reader’s journey', (bench) => {
  const see = <Result>(script: (selector: string) => Result, selector = '') =>
    expect.poll(() => bench.session.evaluate(script, selector), { timeout: 15_000 });
  const open = (path: string) => bench.session.open(bench.server.origin + path);

  it('answers the self-check, and one outcome is shown and said', async () => {
    await open(article);
    await bench.session.click('[value=no-reason]');
    await bench.session.click('[value=tested]');
    await see(shownOutcomes).toEqual(['unexplained']);
    await see(words, '[data-quiz-box] [role=status]').toMatch(/./);
  });

  it('keeps the answers for the next visit', async () => {
    await open(article);
    await bench.session.evaluate(() => document.querySelector('[data-quiz-box]')?.scrollIntoView());
    await see(shownOutcomes).toEqual(['unexplained']);
  });

  it('opens an outcome’s page from a link, and ticks a step that is still ticked later', async () => {
    const outcome = routes.outcome('wrong-person', 'unexplained');
    await open(outcome);
    await see(isShown, '[data-copy]').toBe(true);
    await bench.session.click('.steps input');
    await see(() => Object.keys(localStorage).join(' ')).toMatch(/step/);
    await open(outcome);
    await see(() => document.querySelector<HTMLInputElement>('.steps input')?.checked).toBe(true);
  });

  it('finds a piece by the key for search, and goes there', async () => {
    await open(routes.about);
    await see(() => 'script' in document.documentElement.dataset).toBe(true);
    await bench.session.press('/');
    await see(isShown, 'dialog input[type=search]').toBe(true);
    await bench.session.type('dialog input[type=search]', 'headcount');
    await see(isShown, 'dialog [data-search-results] a').toBe(true);
    await bench.session.click('dialog [data-search-results] a');
    await see(() => location.pathname).not.toBe(routes.about);
  });

  it('puts a person on the planner’s map, who is there on the next visit', async () => {
    await open(`${workshop}#planner`);
    await bench.session.evaluate(() => document.querySelector('[data-planner]')?.scrollIntoView());
    await see(isShown, '.planner-add input').toBe(true);
    await bench.session.type('.planner-add input', 'Finance lead');
    await bench.session.choose('.planner-field:nth-of-type(2) select', '4');
    await bench.session.choose('.planner-field:nth-of-type(3) select', '2');
    await bench.session.click('.planner-add [type=submit]');
    await see(words, '.planner-people').toContain('Finance lead');
    await open(`${workshop}#planner`);
    await bench.session.evaluate(() => document.querySelector('[data-planner]')?.scrollIntoView());
    await see(words, '.planner-people').toContain('Finance lead');
  });

  it('adds up a sheet, which is there on the next visit', async () => {
    const near = async () => {
      await open(routes.takeaway('cost-of-waiting'));
      await bench.session.evaluate(() => document.querySelector('[data-takeaway]')?.scrollIntoView());
      await see(isShown, '.fill-row input').toBe(true);
    };
    await near();
    await bench.session.type('.fill-row label:nth-of-type(3) input', '1200');
    await bench.session.type('.fill-row label:nth-of-type(4) input', '3');
    await see(words, '.fill-part > .fill-sum').toContain('3,600');
    await near();
    await see(words, '.fill-part > .fill-sum').toContain('3,600');
  });

  it('forgets everything when asked, and brings it back when asked again', async () => {
    const forget = '[data-taken] .taken-ways button';
    await open(routes.quizzes);
    await bench.session.evaluate(() => document.querySelector('[data-taken]')?.scrollIntoView());
    await see(isShown, forget).toBe(true);
    const kept = await bench.session.evaluate(() => localStorage.length);
    expect(kept).toBeGreaterThan(2);
    await bench.session.click(forget);
    await see(() => localStorage.length).toBe(0);
    await see(isShown, `${forget} + button`).toBe(true);
    await bench.session.click(`${forget} + button`);
    await see(() => localStorage.length).toBe(kept);
  });
});
