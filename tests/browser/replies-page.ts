/** The page of a piece with threads, and the servers of these threads, played by the tests. */
import type { Page, Route } from '@playwright/test';
import { blueskyAnswer, mastodonAnswer } from '../fixtures/replies.ts';
import { routes } from './fixtures-served.ts';

export const path = routes.article('a-piece-with-replies');
export const headers = { 'Access-Control-Allow-Origin': '*' };

export type Play = (route: Route) => unknown;
export const say =
  (json: unknown): Play =>
  (route) =>
    route.fulfill({ json, headers });
export const refuse =
  (status: number): Play =>
  (route) =>
    route.fulfill({ status, headers, body: '{}' });
const nobody = { bluesky: say(blueskyAnswer([])), mastodon: say(mastodonAnswer([])) };

/** Opens the page with servers that answer so, and returns its parts. */
export async function open(page: Page, answers: Partial<typeof nobody> = {}) {
  const played = { ...nobody, ...answers };
  await page.route('https://public.api.bsky.app/**', (route) => void played.bluesky(route));
  await page.route('https://mastodon.example/**', (route) => void played.mastodon(route));
  await page.goto(path);
  const section = page.locator('[data-replies]');
  return {
    button: section.getByRole('button', { name: /^Load replies/ }),
    state: section.getByRole('status'),
    items: section.getByRole('listitem'),
    more: section.getByRole('button', { name: /^Show/ }),
    play: (other: Partial<typeof nobody>) => Object.assign(played, other),
  };
}
