import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { dist, filesIn } from '../built.ts';

const again = '.cache/again';
const digests = (folder: string) =>
  Object.fromEntries(
    filesIn(folder, '**/{*,.*,.*/*}').flatMap((file) => {
      try {
        return [
          [
            file,
            createHash('sha256')
              .update(readFileSync(`${folder}/${file}`))
              .digest('hex'),
          ],
        ];
      } catch {
        // A folder.
        return [];
      }
    }),
  );

const pick = (environment: NodeJS.ProcessEnv, names: string[]) =>
  Object.fromEntries(
    names.map((name) => [name, environment[name]]).filter(([, value]) => value !== undefined),
  ) as NodeJS.ProcessEnv;

afterAll(() => rmSync(again, { recursive: true, force: true }));

it('is the same to the byte when it is built again, so that anyone can check what is published', async () => {
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    // Without what Vitest adds: its PROD and NODE_ENV would make it a build for development.
    env: { ...pick(process.env, ['PATH', 'HOME', 'SITE_URL', 'TMPDIR', 'SystemRoot']), OUT_DIR: again },
    maxBuffer: 1e8,
  });
  const [first, second] = [digests(dist), digests(again)];
  expect(Object.keys(first).length).toBeGreaterThan(40);
  expect(Object.keys(first)).toContain('.well-known/security.txt');
  expect(second).toEqual(first);
});
