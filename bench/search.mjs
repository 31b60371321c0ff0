/**
 * How search feels by slow 4G with the processor slowed down four times: from opening it to its first result, the bytes until
 * then, and the longest interaction while a word is typed (INP). `node bench/search.mjs [folder of a built site]`.
 */
import { interactions, onSlowPhone, summary } from './served.mjs';

const [folder = 'dist'] = process.argv.slice(2);

/** A word that pages of the site have: the longest of the first title that is not the site's own. */
const wordOf = (page) =>
  page
    .locator('main h2, main h3, main li a')
    .allInnerTexts()
    .then((texts) => texts.join(' ').match(/[a-z]{6,}/gi)?.[0] ?? 'manager');

await onSlowPhone(async (page, { home, client, slow, slowNetwork }) => {
  let bytes = 0;
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(home);
  const word = await wordOf(page);
  const waits = [];
  const weights = [];
  for (let turn = 0; turn < 5; turn += 1) {
    await client.send('Network.clearBrowserCache');
    await page.goto(`${home}?${turn}`);
    await page.waitForLoadState('networkidle');
    await slowNetwork();
    await slow();
    bytes = 0;
    const start = Date.now();
    await page.getByRole('link', { name: 'Search' }).first().click();
    await page.getByRole('searchbox').fill(word);
    await page.locator('[data-search-results] a').first().waitFor();
    waits.push(Date.now() - start);
    weights.push(bytes);
    await client.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
  }
  console.log(`open to first result for "${word}", slow 4G, 4x slowdown: ${summary(waits)}`);
  console.log(`bytes until then: ${weights.toSorted((a, b) => a - b)[2]}`);
  const taken = await interactions(page);
  await page.getByRole('searchbox').fill('');
  await page.getByRole('searchbox').pressSequentially(`${word} manager`, { delay: 180 });
  await page.waitForTimeout(600);
  console.log(`INP while typing, 4x slowdown: ${Math.max(16, ...(await taken()))} ms`);
}, folder);
