/**
 * For writers: judges every file of src/content/ and public/ as the build and the dev server do, in seconds, and prints
 * each fault with its file, line, field and remedy. With names of files, those of these files alone.
 */
import { counted } from '../src/words/en/language.ts';
import { judgeAll } from '../src/build/content/judge-all.ts';
import { sentenceOf } from '../src/library/problem.ts';

const named = process.argv.slice(2).map((file) => file.replaceAll('\\', '/').replace(/^\.\//, ''));
const { files, problems } = judgeAll('.');
const shown = named.length > 0 ? problems.filter(({ file }) => named.some((name) => file.startsWith(name))) : problems;

for (const problem of shown) console.error(sentenceOf(problem));
if (shown.length > 0) {
  process.exitCode = 1;
  const faults = counted(shown.length, { one: 'fault', other: 'faults' });
  console.error(
    `\n${faults} in ${counted(new Set(shown.map(({ file }) => file)).size, { one: 'file', other: 'files' })}.`,
  );
} else {
  console.log(named.length > 0 ? `Nothing is wrong with ${named.join(', ')}.` : `All ${files.length} files are right.`);
  console.log(
    'A link to a part of a page (#…) is looked up when the site is built, and spelling and style are checked by "npm test".',
  );
}
