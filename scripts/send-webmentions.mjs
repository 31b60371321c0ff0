/**
 * For publishers, after a deploy: `npm run webmentions` says which pages of others would be told that a piece links to them,
 * by the W3C's Webmention, and asks nobody. `-- --send` tells them. What is sent can't be taken back, so nothing is sent
 * without that word. Pieces that are drafts, scheduled or unlisted tell nobody.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { routes } from '../src/site.ts';
import { createRequest } from './webmentions/request.mjs';
import { sendWebmentions } from './webmentions/send.mjs';

const { values } = parseArgs({ options: { send: { type: 'boolean', default: false } } });
const dist = process.env.OUT_DIR ?? 'dist';
if (!existsSync(dist)) {
  console.error(`There is no ${dist}. Run "npm run build" and publish what it makes first.`);
  process.exit(1);
}
const home = routes.absolute(routes.home);
const said = await sendWebmentions({
  dist,
  home,
  today: new Date().toISOString().slice(0, 10),
  isSending: values.send,
  request: createRequest({ agent: `Webmention (+${home})` }),
});
console.log(said.join('\n') || 'Everybody has been told. There is nothing to send.');
if (!values.send && said.length > 0) console.log('\nNobody was asked anything. To send: npm run webmentions -- --send');
