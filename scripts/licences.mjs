/**
 * Writes docs/licences.md: every licence of what builds and tests the site, from package-lock.json. What readers are
 * sent has its licences in the built site, licences.txt (src/build/licences.ts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Licences that their packages name in another way than npm's: read in each package. */
const readInPackage = { busboy: 'MIT', format: 'MIT', streamsearch: 'MIT' };

/** Returns the page for a lock file. @throws for packages that name no licence */
export function licencesPage(lock) {
  const packages = Object.entries(lock.packages)
    .filter(([path]) => path !== '')
    .map(([path, { license }]) => {
      const name = path.replace(/.*node_modules\//, '');
      return { name, license: license ?? readInPackage[name] };
    });
  const unnamed = packages.filter(({ license }) => !license);
  if (unnamed.length > 0)
    throw new Error(
      `package-lock.json: no licence is named for ${unnamed.map(({ name }) => name).join(', ')}. Find it out, or use another package.`,
    );
  const byLicence = Map.groupBy(packages, ({ license }) => license);
  const rows = [...byLicence]
    .map(([license, all]) => ({ license, names: [...new Set(all.map(({ name }) => name))].sort() }))
    .sort((one, other) => other.names.length - one.names.length || (one.license < other.license ? -1 : 1))
    .map(({ license, names }) => `| ${license} | ${names.length} | ${names.length > 40 ? '' : names.join(', ')} |`);
  return `# Licences of what builds and tests the site

Written by \`npm run licences\` from the lock file; a test keeps it exact. None of these reaches readers; what does is in the built site's \`licences.txt\`. Names are given where a licence has 40 packages or fewer.

| licence | packages | names |
| --- | --- | --- |
${rows.join('\n')}
`;
}

export const page = `${root}docs/licences.md`;
export const readLock = () => JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(page, licencesPage(readLock()));
