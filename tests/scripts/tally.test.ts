import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

let folder = '';
const written = () => join(folder, 'src/content/tallies/who-decides.yaml');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tally-'));
  cpSync('tests/fixtures/publication/src', join(folder, 'src'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Counts a table of the publication that mistakes are made in. */
function tally(table: string, ...words: string[]) {
  writeFileSync(join(folder, 'answers.csv'), table);
  const named = ['who-decides', 'answers.csv', '--date', '2026-02-28', ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/tally.mjs'), ...named], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, told: `${stdout}${stderr}` };
}
const source = ['--source', 'Nobody'];

// Each starts Node anew, which takes seconds on a busy machine.
describe('npm run tally', { timeout: 60_000 }, () => {
  it('writes a tally of a table as programs for tables write it: with a mark of its bytes, semicolons, quotation marks', () => {
    const { status, told } = tally(`\ufeff"signs"\r\n${'"none"\r\n'.repeat(9)}`, ...source);
    expect([status, told]).toEqual([0, expect.stringContaining('9 people')]);
    expect(parse(readFileSync(written(), 'utf8'))).toMatchObject({
      source: 'Nobody',
      date: '2026-02-28',
      answers: { signs: { none: 9 } },
    });
  });

  it('writes nothing where a count could point to a person', () => {
    const { status, told } = tally(`signs\n${'none\n'.repeat(4)}`, ...source);
    expect(status).toBe(1);
    expect(told).toMatch(/answers\.signs\.none \(4\): fewer than five could point to a person/);
    expect(existsSync(written())).toBe(false);
  });

  it('names the line of a table that is broken, and what is missing of the command', () => {
    expect(tally('signs,outcome\nnone\n', ...source).told).toMatch(/^answers\.csv: .*on line 2\. Correct that line\./);
    expect(tally('signs\nnone\n').told).toMatch(/^Say where the answers are from/);
  });
});
