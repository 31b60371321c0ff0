/** Promises that hold whatever goes wrong: each a journey through pages, with what a reader must see at its end. */
import { expect } from 'vitest';
import { routes, site } from '../../../src/site.ts';
import type { Bench } from '../../engines/in-each-engine.ts';
import { deadControls, isShown, shownOutcomes, words } from '../../engines/looks.ts';

const article = routes.article(site.foundingArticle);
const outcome = routes.outcome('wrong-person', 'unexplained');
const workshop = routes.workshop('key-relationships');

export function promisesOf({ session, server }: Bench) {
  const open = (path: string) => session.open(server.origin + path);
  const see = <Result>(script: (selector: string) => Result, selector = '') =>
    expect.poll(() => session.evaluate(script, selector), { timeout: 15_000 });
  const reach = (selector: string) =>
    session.evaluate((to: string) => document.querySelector(to)?.scrollIntoView({ block: 'center' }), selector);
  const answer = async () => {
    await open(article);
    await reach('[data-quiz-box]');
    await session.click('[value=no-reason]');
    await session.click('[value=tested]');
  };

  /** Searches on the page for it, with results of several pages. */
  const search = async (end = '') => {
    await open(`${routes.searchFor('manager')}${end}`);
    await reach('[data-search-page]');
  };
  /** Search says `words`; once nothing is wrong any more, "Try again" brings results. */
  const saysAndTriesAgain = async (said: RegExp) => {
    await search();
    // Texts of results are asked for once they are on the screen.
    const toTheEnd = () => reach('[data-search-results] > section:last-child');
    await expect.poll(() => toTheEnd().then(() => server.befallen()), { timeout: 15_000 }).toBeGreaterThan(0);
    await see(words, '[data-search-page] [role=status]').toMatch(said);
    server.under({});
    await session.click('.search-status button');
    await see(words, '[data-search-page] [role=status]').toMatch(/^\d+ pages for “manager”$/);
    await see(isShown, '[data-search-results] a').toBe(true);
  };

  return {
    'search says that it is lost, and finds when it is asked again': () =>
      saysAndTriesAgain(/^Search could not be loaded/),
    'search says that it is slow, and finds when it is asked again': () => saysAndTriesAgain(/^This takes longer/),
    'search shows what came, says that some did not, and finds it when it is asked again': async () => {
      await search();
      await see(isShown, '[data-search-results] a').toBe(true);
      await saysAndTriesAgain(/^\d+ pages for “manager”\. Some results could not be loaded\.$/);
    },
    'search passes over a topic that there isn’t, and says so': async () => {
      await search('&topic=Cooking');
      await see(words, '[data-search-page] [role=status]').toMatch(/^\d+ pages for “manager”\. .*named “Cooking”/);
      await see(isShown, '[data-search-results] a').toBe(true);
    },
    'what isn’t there is not found': async () => {
      await open(routes.searchFor('zzzzqqqq'));
      await see(words, '[data-search-page] [role=status]').toBe('Nothing found for “zzzzqqqq”.');
    },
    'the key for search stays on the page and says so': async () => {
      await open(routes.about);
      await see(() => 'script' in document.documentElement.dataset).toBe(true);
      await session.press('/');
      await see(words, '[data-search-open]').toBe('Search is out of reach');
      expect(await session.evaluate(() => location.pathname)).toBe(routes.about);
    },
    'every text can be read': async () => {
      for (const path of [routes.home, article, outcome, workshop, routes.search]) {
        await open(path);
        expect((await session.evaluate(words, 'main')).length, path).toBeGreaterThan(300);
        expect(await session.evaluate(isShown, 'h1')).toBe(true);
      }
    },
    'two ticked signs show their one outcome': async () => {
      await answer();
      await see(shownOutcomes).toEqual(['unexplained']);
    },
    'every outcome is there, each with its condition': async () => {
      await answer();
      const shown = await session.evaluate(shownOutcomes);
      expect(shown.length).toBeGreaterThan(3);
      expect(await session.evaluate(isShown, '.outcome-if, .marks')).toBe(true);
    },
    'a ticked step says where it is not kept': async () => {
      await open(outcome);
      await session.click('.steps input');
      await see(words, 'main').toMatch(/won’t keep these ticks/);
    },
    'the planner takes a person': async () => {
      await open(`${workshop}#planner`);
      await reach('[data-planner]');
      await see(isShown, '.planner-add input').toBe(true);
      await session.type('.planner-add input', 'Finance lead');
      await session.choose('.planner-field:nth-of-type(2) select', '4');
      await session.choose('.planner-field:nth-of-type(3) select', '2');
      await session.click('.planner-add [type=submit]');
      await see(words, '.planner-people').toContain('Finance lead');
    },
    'search finds and opens': async () => {
      await open(routes.about);
      await see(() => 'script' in document.documentElement.dataset).toBe(true);
      await session.press('/');
      await see(isShown, 'dialog input[type=search]').toBe(true);
      await session.type('dialog input[type=search]', 'headcount');
      await see(isShown, 'dialog [data-search-results] a').toBe(true);
    },
    'nothing is shown that does nothing': async () => {
      for (const path of [
        article,
        outcome,
        workshop,
        routes.search,
        routes.quizzes,
        routes.quizEmbed('wrong-person'),
      ]) {
        await open(path);
        expect(await session.evaluate(deadControls), path).toEqual([]);
      }
    },
    'the planner’s questions are there in its place': async () => {
      await open(workshop);
      await reach('[data-planner]');
      expect(await session.evaluate(words, '[data-planner]')).toContain('do the same on paper');
    },
  };
}

export type PromiseName = keyof ReturnType<typeof promisesOf>;
