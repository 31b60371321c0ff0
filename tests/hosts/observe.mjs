/**
 * Asks MDN's HTTP Observatory for the score of paths on this machine, over HTTPS and with the redirect to it. It is a
 * program of its own because Node reads NODE_EXTRA_CA_CERTS, the certificate to trust, only when it starts.
 * node observe.mjs <http port> <https port> <path> …
 */
import { registerHooks } from 'node:module';

// The list of hosts that browsers ask over HTTPS from the first time on, which the package fetches when it is installed.
// This machine is not on it.
registerHooks({
  load: (url, context, next) =>
    url.endsWith('/analyzer/hsts.js')
      ? { format: 'module', source: 'export const isHstsPreloaded = () => null;', shortCircuit: true }
      : next(url, context),
});
const from = '@mdn/mdn-http-observatory/src';
const [{ ALL_TESTS }, { getScoreModifier }, { retrieve }] = await Promise.all([
  import(`${from}/constants.js`),
  import(`${from}/grader/grader.js`),
  import(`${from}/retriever/retriever.js`),
]);

const [httpPort, httpsPort, ...paths] = process.argv.slice(2);

async function observe(path) {
  const found = await retrieve('localhost', { httpPort, httpsPort, path });
  const results = ALL_TESTS.map((test) => test(found)).filter(({ result }) => result);
  const modifiers = Object.fromEntries(
    results.map(({ constructor, result }) => [constructor.name, { result, modifier: getScoreModifier(result) }]),
  );
  // Its scanner adds what is above 100 only where nothing below 0 spoils it, as in none of ours.
  const score = Object.values(modifiers).reduce((sum, { modifier }) => sum + modifier, 100);
  return { path, score, modifiers };
}

console.log(JSON.stringify(await Promise.all(paths.map(observe)), undefined, 1));
