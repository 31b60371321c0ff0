/** Prints where a CPU profile's time went: `node bench/profile.mjs <file.cpuprofile> [rows]`, by function and by package. */
import { readFileSync } from 'node:fs';

const [file, rows = '25'] = process.argv.slice(2);
const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8'));
const byId = new Map(nodes.map((node) => [node.id, node]));
const parent = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
const own = new Map();
const whole = new Map();
const packages = new Map();
const add = (map, key, ms) => map.set(key, (map.get(key) ?? 0) + ms);
const nameOf = ({ callFrame: { functionName, url, lineNumber } }) =>
  `${functionName || '(anonymous)'} ${url.replace(/^.*\/(node_modules|src|dist|\.prerender)\//, '$1/').slice(-70)}:${lineNumber + 1}`;
const packageOf = ({ callFrame: { url, functionName } }) =>
  /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(url)?.[1] ??
  (url.startsWith('node:') ? 'node' : url === '' ? functionName : 'built chunks');

samples.forEach((id, index) => {
  const ms = timeDeltas[index] / 1000;
  const node = byId.get(id);
  add(own, nameOf(node), ms);
  add(packages, packageOf(node), ms);
  const seen = new Set();
  for (let at = id; at !== undefined; at = parent.get(at)) seen.add(nameOf(byId.get(at)));
  for (const name of seen) add(whole, name, ms);
});

for (const [title, map] of Object.entries({ own, 'with what it calls': whole, 'by package': packages })) {
  const top = [...map].sort(([, a], [, b]) => b - a).slice(0, Number(rows));
  console.log(`\n${title}`);
  for (const [name, ms] of top) console.log(`${(ms / 1000).toFixed(2).padStart(8)} s  ${name}`);
}
