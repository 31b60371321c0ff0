import { describe, expect, it } from 'vitest';
import { citationsIn, uncitedSources, unlistedCitations } from '../../../src/domain/writing/citations.ts';
import { sentenceOf } from '../../../src/library/problem.ts';
import { writingOf } from '../../../src/library/writing.ts';

describe('citations', () => {
  const text = 'As [Nemeth](#source-nemeth-2001) says.\n\nNot [this](#sources), but [this](#source-gone).\n';

  it('are the links of a text to a source', () => {
    expect(citationsIn(text)).toEqual([
      { source: 'nemeth-2001', line: 1 },
      { source: 'gone', line: 3 },
    ]);
  });

  it('must be listed, and the listed must be cited', () => {
    const citations = citationsIn(text);
    expect(unlistedCitations(citations, ['nemeth-2001', 'klein-2007'])).toEqual([
      { line: 3, message: 'it cites "gone", which "sources" does not list. List it there, or take the link away.' },
    ]);
    expect(uncitedSources(['nemeth-2001', 'klein-2007'], citations)).toEqual([
      {
        field: ['sources', 1, 'id'],
        message:
          'the text never cites it. Write [who](#source-klein-2007) where it says what this source says, or delete the source.',
      },
    ]);
  });

  it('are checked in a file, with their lines', () => {
    const file = '---\nsources:\n  - id: klein-2007\n---\n\nWords.\n\nAs [she](#source-gone) says.\n';
    expect(writingOf('a.mdx', file, new Set(), new Set()).problems.map(sentenceOf)).toEqual([
      'a.mdx:3: sources.0.id: the text never cites it. Write [who](#source-klein-2007) where it says what this source says, or delete the source.',
      'a.mdx:8: it cites "gone", which "sources" does not list. List it there, or take the link away.',
    ]);
  });
});
