/** Figures of repeated measurements, the machine that they are of, and the file that keeps them. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';

/** The least, the middle and the greatest of each figure of several measurements, to a hundredth. */
export const spread = (measurements) =>
  Object.fromEntries(
    Object.keys(measurements[0] ?? {}).map((name) => {
      const sorted = measurements.map((one) => one[name]).sort((a, b) => a - b);
      const at = (share) => Math.round((sorted[Math.floor((sorted.length - 1) * share)] ?? 0) * 100) / 100;
      return [name, { min: at(0), median: at(0.5), max: at(1) }];
    }),
  );

/** What figures depend on. `load` is how many processes wanted a core in the last minute: above `cores`, times say little. */
export const machine = () => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  'memory, GB': Math.round(totalmem() / 1e9),
  node: process.version,
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
});

const git = (...words) => execFileSync('git', words, { encoding: 'utf8' }).trim();

/** Writes figures to bench/results/<day>-<commit>.json. @returns the file */
export function keepFigures(figures) {
  const commit = git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', 'src') ? '-edited' : '');
  const at = new Date().toISOString();
  const file = `bench/results/${at.slice(0, 10)}-${commit}.json`;
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(file, `${JSON.stringify({ at, commit, ...figures }, undefined, 2)}\n`);
  return file;
}
