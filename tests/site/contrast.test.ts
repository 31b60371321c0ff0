import { readFileSync } from 'node:fs';
import Color from 'colorjs.io';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const look = readFileSync('src/content/look.css', 'utf8');
const palette = (name: string) => new Color(new RegExp(`--${name}:\\s*(#[0-9a-f]+)`).exec(look)?.[1] ?? '');
/** The two palette colours behind a meaning: light and dark. */
const pair = (meaning: string) =>
  (new RegExp(`--color-${meaning}: light-dark\\(var\\(--([\\w-]+)\\), var\\(--([\\w-]+)\\)\\)`).exec(tokens) ?? [])
    .slice(1)
    .map(palette);

describe('contrast', () => {
  it.each([
    ['text', 7],
    ['quiet', 7],
    ['yes', 4.5],
    ['no', 4.5],
  ])('of --color-%s is at least %s on every ground, light and dark', (meaning, least) => {
    for (const ground of ['page', 'raised', 'yes-wash']) {
      if (ground === 'yes-wash' && meaning === 'no') continue;
      pair(meaning).forEach((color, scheme) =>
        expect(color.contrastWCAG21(pair(ground)[scheme] ?? color), `${meaning} on ${ground}`).toBeGreaterThanOrEqual(
          least,
        ),
      );
    }
    expect(pair(meaning)).toHaveLength(2);
  });
});
