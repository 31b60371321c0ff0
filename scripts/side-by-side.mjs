/**
 * Runs scripts of package.json at the same time, for those that take one core each. `node scripts/side-by-side.mjs a b`
 * says what each said once it has ended, and fails if one does.
 */
import { spawn } from 'node:child_process';

const ended = process.argv.slice(2).map(
  (name) =>
    new Promise((done, fail) => {
      const child = spawn('npm', ['run', name], { shell: process.platform === 'win32' });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
      child.on('error', fail);
      child.on('close', (status) => {
        console.log(said);
        done(status === 0);
      });
    }),
);
if ((await Promise.all(ended)).includes(false)) process.exit(1);
