import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/domain/article/schema.ts';

describe('the schema of an article', () => {
  const valid = {
    title: 'T',
    description: 'A sentence that is long enough to say something in a search result, and alone.',
    standfirst: 'S',
    card: 'C',
    topic: 'asking',
    published: '2026-11-24',
  };
  const problem = (more: object) =>
    articleSchema
      .safeParse({ ...valid, ...more })
      .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it('takes a piece that says what it must', () => {
    expect(problem({})).toBeUndefined();
  });

  it.each([
    [{ title: 'x'.repeat(91) }, 'title: keep it within 90 characters'],
    [{ description: 'Short.' }, 'description: write at least 70 characters, so that a search result says enough'],
    [
      { formerly: ['Not a slug'] },
      'formerly.0: write a slug: small letters and digits with single hyphens between words',
    ],
    [{ also: ['asking'] }, 'also: it names the main topic again. Leave that out.'],
  ])('names what is wrong: %j', (more, message) => {
    expect(problem(more)).toContain(message);
  });

  it.each(['2026-02-31', '', null, 'tomorrow'])('refuses %j as a day, with the form to write it in', (day) => {
    const remedy =
      'write a day of the calendar, as 2026-11-24, or an hour, as 2026-11-24T09:00, or leave the line out where it may be missing';
    expect(problem({ published: day })).toEqual([`published: ${remedy}`]);
    expect(problem({ updated: day })).toEqual([`updated: ${remedy}`]);
  });
});
