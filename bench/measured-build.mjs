/** Builds a project in a process of its own, and says what that took. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const astro = resolve('node_modules/astro/bin/astro.mjs');
const usage = pathToFileURL(resolve('bench/report-usage.mjs')).href;

/**
 * @returns seconds by the clock and of CPU (those of Pagefind's process too, on Linux), the most memory in MB, and the
 * seconds of each part: content (reading and checking it), bundle, pages (with cards and feeds), after (the search index)
 */
export function measuredBuild(project) {
  const report = `${project}/.cache-usage.json`;
  const before = waitedForCpu();
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', usage, astro, 'build'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, USAGE_REPORT: report, NO_COLOR: '1' },
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`The build in ${project} failed:\n${stdout.slice(-2000)}${stderr.slice(-2000)}`);
  const { cpu, megabytes } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  const waited = waitedForCpu();
  return { seconds, cpu: waited === undefined ? cpu : waited - before, megabytes, ...partsOf(stdout, seconds) };
}

/** CPU seconds of every process that this one has waited for, where the system tells. */
function waitedForCpu() {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return undefined;
  }
}

/** The times that Astro prints of its parts. */
function partsOf(output, seconds) {
  const sum = (pattern) => [...output.matchAll(pattern)].reduce((total, [, time]) => total + inSeconds(time), 0);
  const content = sum(/\[types\] Generated (.+)/g);
  const bundle = sum(/\[vite\] .*built in (.+)/g);
  const pages = sum(/^\d\d:\d\d:\d\d ✓ Completed in (.+?)\.?$/gm);
  return { content, bundle, pages, after: seconds - content - bundle - pages };
}

/** Seconds of a time as Astro writes it: "802ms", "2.47s" or "1m 8s". */
const inSeconds = (time) =>
  [...time.matchAll(/([\d.]+)(ms|m|s)/g)].reduce(
    (total, [, number, unit]) => total + Number(number) * { ms: 0.001, s: 1, m: 60 }[unit],
    0,
  );
