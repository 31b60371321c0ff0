import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../built.ts';

/** A comment, and not a glob or an address in a string: it begins a line, or follows a space or a brace. */
const comment = /(?<=^|[\s{])(?:\/\*[\s\S]*?\*\/|\/\/[^\n]*)/gm;

/** Turns of phrase that make a comment a riddle, and what to write instead. */
const riddles: [RegExp, string][] = [
  [/^(?:\/\*[\s*]*|\/\/\s*)What\b/, 'begin with a verb or the thing itself, not with "What"'],
  [/\bst(?:ands?|ood)\b/i, 'say "is", not "stands"'],
];

/** The riddles among the comments of a text, as "line: remedy". */
function riddlesIn(text: string): string[] {
  return [...text.matchAll(comment)].flatMap(({ 0: words, index }) => {
    const line = text.slice(0, index).split('\n').length;
    return riddles.filter(([riddle]) => riddle.test(words)).map(([, remedy]) => `${line}: ${remedy}`);
  });
}

describe('comments', () => {
  it('say plainly what they mean', () => {
    const found = filesIn('src', '**/*.{ts,tsx,astro,css}').flatMap((file) =>
      riddlesIn(readFileSync(join('src', file), 'utf8')).map((riddle) => `src/${file}, line ${riddle}`),
    );
    expect(found).toEqual([]);
  });

  it('are told from code and from words that readers see', () => {
    expect(riddlesIn("const what = 'What stands here'; // fine\nconst glob = './*/What.astro';")).toEqual([]);
    expect(riddlesIn('\n/** What stands here. */\n// It stood there.\n/**\n * What else.\n */')).toEqual([
      '2: begin with a verb or the thing itself, not with "What"',
      '2: say "is", not "stands"',
      '3: say "is", not "stands"',
      '4: begin with a verb or the thing itself, not with "What"',
    ]);
  });
});
