import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licencesPage, page, readLock } from '../../scripts/licences.mjs';

describe('docs/licences.md', () => {
  it('lists the licences of the packages that are locked: else run "npm run licences"', () => {
    expect(readFileSync(page, 'utf8')).toBe(licencesPage(readLock()));
  });

  it('can’t pass over a package without one', () => {
    expect(() => licencesPage({ packages: { 'node_modules/stray': { version: '1.0.0' } } })).toThrow(
      'no licence is named for stray',
    );
  });
});
