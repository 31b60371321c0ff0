/** The policy of a page whose replies may be loaded, and of one without. */
import { routes, test } from './fixtures-served.ts';
import { headers, path } from './replies-page.ts';
import { expect } from './site.ts';

test('the page may ask these two servers and no other, and another page none', async ({ page, complaints }) => {
  const mayAsk = (url: string) =>
    page.evaluate(
      (url) =>
        fetch(url, { mode: 'no-cors' })
          .then(() => true)
          .catch(() => false),
      url,
    );
  await page.route('https://*/**', (route) => void route.fulfill({ body: '', headers }));
  await page.goto(path);
  const addresses = ['https://public.api.bsky.app/x', 'https://mastodon.example/x', 'https://other.example/x'];
  for (const [index, address] of addresses.entries()) expect(await mayAsk(address), address).toBe(index < 2);
  await page.goto(routes.article('a-renamed-piece'));
  for (const address of addresses) expect(await mayAsk(address), address).toBe(false);
  // A browser tells of each refusal; a request that it refused was never made.
  expect(complaints.splice(0).filter((one) => one.startsWith('asked'))).toEqual([
    'asked https://public.api.bsky.app/x',
    'asked https://mastodon.example/x',
  ]);
});
