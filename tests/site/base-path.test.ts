import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = '.cache/elsewhere/some/repo';

describe('a build for another address', () => {
  it('says that address, and no path outside it, on every page', () => {
    const files = globSync('**/*.html', { cwd: root });
    expect(files.length).toBeGreaterThan(15);
    for (const file of files) {
      const html = readFileSync(`${root}/${file}`, 'utf8');
      expect(html).toContain('<link rel="canonical" href="https://name.example/some/repo/');
      const outside = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)]
        .map(([, path = '']) => path)
        .filter((path) => !path.startsWith('/some/repo/'));
      expect(outside, file).toEqual([]);
    }
  });
});
