/** What search finds: the texts that the build wrote for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dist, filesIn } from '../built.ts';
import { words } from '../words.ts';

const texts = filesIn(dist, 'pagefind/fragment/*').map((file) => {
  const text = gunzipSync(readFileSync(join(dist, file))).toString();
  return JSON.parse(text.slice(text.indexOf('{'))) as { url: string; content: string };
});
const outcomes = texts.filter(({ url }) => /\/quiz\/[^/]+\/[^/]+\/$/.test(url));

describe('an outcome in the search index', () => {
  it.each(outcomes)('$url is its own words, and none of the interface', ({ content }) => {
    const { outcome, share } = words;
    const around = [outcome.steps, outcome.stepsCounted(2), outcome.say, outcome.read, outcome.share, outcome.ownPage];
    expect([...around, share.sharesLink.trim(), share.savePicture].filter((one) => content.includes(one))).toEqual([]);
    expect(content.length).toBeGreaterThan(100);
  });
});
