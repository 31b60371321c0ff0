import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/library/problem.ts';
import { pictureProblems, picturesBeside } from '../../src/library/pictures.ts';

let root = '';
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'pictures-'))));
afterEach(() => rmSync(root, { recursive: true }));

function write(files: Record<string, string>) {
  mkdirSync(join(root, 'images'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, 'images', name), text);
}

describe('picturesBeside', () => {
  it('gives a text the pictures of the folder beside its own, and none where there is no folder', () => {
    write({ 'desk.jpg': '', '.DS_Store': '' });
    const pictures = picturesBeside(root, ['./articles/a.mdx', './workshops/b.mdx', 'gone/articles/c.mdx']);
    expect(pictures.folders).toEqual(['./images', 'gone/images']);
    expect([...pictures.of('./workshops/b.mdx')]).toEqual(['desk.jpg']);
    expect([...pictures.of('gone/articles/c.mdx')]).toEqual([]);
  });
});

describe('pictureProblems', () => {
  it('tells of names that are none, and of drawings that run something', () => {
    write({
      'desk.jpg': '',
      'My desk.jpg': '',
      'plan.svg': '<svg>\n<script>a</script></svg>',
      'map.svg': '<svg></svg>',
    });
    expect(pictureProblems(root, 'images').map(sentenceOf)).toEqual([
      'images/My desk.jpg: the name of this file is no picture’s. Use small letters a to z and digits, with hyphens between words, and the ending .jpg, .png, .webp, .avif or .svg, like first-desk.jpg.',
      'images/plan.svg:2: <script runs when a reader opens the file. Delete it, or save the drawing without scripts.',
    ]);
  });
});
