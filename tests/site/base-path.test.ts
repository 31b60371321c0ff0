import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elsewhere } from './elsewhere.ts';

const root = elsewhere.folder;

describe('a build for another address', () => {
  it('says that address, and no path outside it, on every page', () => {
    const files = globSync('**/*.html', { cwd: root });
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      const html = readFileSync(`${root}/${file}`, 'utf8');
      expect(html).toContain(`<link rel="canonical" href="${elsewhere.url}`);
      const outside = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)]
        .map(([, path = '']) => path)
        .filter((path) => !path.startsWith(elsewhere.base));
      expect(outside, file).toEqual([]);
    }
  });
});
