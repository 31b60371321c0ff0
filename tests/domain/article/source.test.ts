import { describe, expect, it } from 'vitest';
import { sourceLinkProblem } from '../../../src/domain/article/source.ts';

describe('the link of a source', () => {
  it.each([
    'https://doi.org/10.1002/ejsp.58',
    'https://doi.org/10.1016/S0065-2601(08)60251-8',
    'https://www.jstor.org/stable/3069412',
    'https://hbr.org/2007/09/performing-a-project-premortem?page=2',
  ])('may be %s', (link) => {
    const ends = link.endsWith(')') ? 'it ends with a punctuation mark. Take that away' : undefined;
    expect(sourceLinkProblem(link)).toBe(ends);
  });

  it.each([
    ['doi:10.1002/ejsp.58', 'write an address that begins with https://'],
    ['10.1002/ejsp.58', 'write a whole address, such as https://doi.org/10.1000/182'],
    ['http://doi.org/10.1002/ejsp.58', 'write an address that begins with https://'],
    ['https://dx.doi.org/10.1002/ejsp.58', 'write it as https://doi.org/10.1002/ejsp.58'],
    [
      'https://doi.org/ejsp.58',
      'that is no DOI: write https://doi.org/10.… with the number and the part after its slash',
    ],
    [
      'https://doi.org/10.1002',
      'that is no DOI: write https://doi.org/10.… with the number and the part after its slash',
    ],
    ['https://example.org/a.', 'it ends with a punctuation mark. Take that away'],
    [
      'https://example.org/?utm_source=x',
      'it carries a mark by which readers are followed. Cut it off after the question mark',
    ],
  ])('is refused: %s', (link, problem) => {
    expect(sourceLinkProblem(link)).toBe(problem);
  });
});
