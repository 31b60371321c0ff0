/**
 * `npm run new -- publication "Good Soil" en`: puts a clean start in the place of this publication. Its content, settings,
 * icon and own tests give way to one article and one self-check with their pages, whose words are there to be replaced.
 * Everything that goes is in the history of the repository: without one that is clean, nothing is touched.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const starts = fileURLToPath(new URL('start/', import.meta.url));
const languages = readdirSync(starts).filter((name) => existsSync(`${starts}${name}/site.ts`));

/** @throws with a sentence that says how to call it, or why nothing was done */
export function newPublication(name, language = 'en') {
  if (!name) throw new Error('Give it a name, in quotation marks: npm run new -- publication "Good Soil" en');
  if (!languages.includes(language))
    throw new Error(`There is no start in "${language}". Choose one of ${languages.join(', ')}.`);
  if (unsaved())
    throw new Error(
      'src/content/, src/site.ts, public/icon.svg, tests/publication/ or tests/visual/shots/ has changes that no commit has. Commit them first: this puts a clean start in their place.',
    );
  layStart('.', name, language);
}

/** Lays the start of a language into the project at `root`, in the place of its publication. */
export function layStart(root, name, language) {
  const at = (path) => join(root, path);
  // The looks stay until others are chosen: they are the only part that is no words.
  for (const entry of readdirSync(at('src/content')))
    if (entry !== 'look.css') rmSync(at(`src/content/${entry}`), { recursive: true });
  // Its tests, and the pictures of its looks.
  for (const folder of ['tests/publication', 'tests/visual/shots'])
    rmSync(at(folder), { recursive: true, force: true });
  cpSync(`${starts}${language}/content`, at('src/content'), { recursive: true });
  cpSync(`${starts}icon.svg`, at('public/icon.svg'));
  writeFileSync(at('src/content/spelling.txt'), '');
  const settings = readFileSync(`${starts}${language}/site.ts`, 'utf8');
  writeFileSync(at('src/site.ts'), settings.replace(/(?<=\n  name: )'[^']*'/, quoted(name)));
}

/** Whether something that would go is not in the history. Fails where there is none. */
function unsaved() {
  const places = ['src/content', 'src/site.ts', 'public/icon.svg', 'tests/publication', 'tests/visual/shots'];
  try {
    return execFileSync('git', ['status', '--porcelain', '--', ...places], { stdio: 'pipe' }).toString() !== '';
  } catch {
    return true;
  }
}

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
