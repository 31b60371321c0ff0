/** Says once a run which engines it uses, and refuses to go without one in CI. */
import { engines } from './engines.ts';

export default async function sayEngines(): Promise<void> {
  const found = await Promise.all(engines.map(async (engine) => ({ ...engine, isHere: Boolean(await engine.find()) })));
  const missing = found.filter(({ isHere }) => !isHere);
  const names = found.filter(({ isHere }) => isHere).map(({ name }) => name);
  console.log(`\nEngines of this run: ${names.join(', ') || 'none'}.`);
  if (missing.length === 0) return;
  const remedy = missing
    .map(({ name, packages }) => `Not tested: ${name}. On Debian, "apt-get install ${packages.join(' ')}" brings it.`)
    .join('\n');
  if (process.env.CI) throw new Error(`In CI every engine runs.\n${remedy}`);
  console.log(remedy);
}
