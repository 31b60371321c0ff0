import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../built.ts';
import { elsewhere } from './elsewhere.ts';
import { followLinks } from './follow-links.ts';

const { folder, routes, url } = elsewhere;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

describe('a build for another address', () => {
  it('says that address, and no path outside it, on every page', () => {
    const files = filesIn(folder, '**/*.html');
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      const html = read(file);
      expect(html).toContain(`<link rel="canonical" href="${url}`);
      const outside = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)]
        .map(([, address = '']) => new URL(address, url))
        .filter(({ pathname }) => !pathname.startsWith(routes.base));
      expect(outside.map(String), file).toEqual([]);
    }
  });

  it('has links that lead somewhere', async () => {
    const { broken, checked } = await followLinks(folder, routes);
    expect(broken).toEqual([]);
    expect(checked).toBeGreaterThanOrEqual(filesIn(folder, '**/*.html').length);
  });

  it('has headers for its own pages alone, and lets the embeds be framed', () => {
    const rules = read('_headers')
      .split('\n\n')
      .map((rule) => rule.trim().split('\n'));
    expect(rules.filter(([path = '']) => !path.startsWith(routes.base))).toEqual([]);
    expect(rules.map(([path]) => path)).toContain(routes.quizEmbed(':quiz'));
  });
});
