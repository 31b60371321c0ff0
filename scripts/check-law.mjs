/** Prints each import that breaks the law of the house, with the rule and its reason; any fails the check. */
import { breaches } from './law.mjs';

const found = await breaches('.');
for (const { rule, why, files } of found) console.error(`${files.join(' → ')}\n  ${rule}: ${why}\n`);
console.log(found.length ? `${found.length} imports break the law.` : 'Every import keeps the law.');
if (found.length) process.exitCode = 1;
