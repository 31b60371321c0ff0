import { describe, expect, it } from 'vitest';
import { outcomeAsText } from '../../../src/domain/quiz/outcome-text.ts';

const words = {
  title: 'Rain',
  meaning: ['It is wet.'],
  steps: ['Take a coat.', 'Go out.', 'Come back.'],
  say: [{ to: 'Say this to the sky', words: 'Stop it.' }],
  url: 'https://example.org/rain/',
};

describe('outcomeAsText', () => {
  it('writes the outcome as a note that stands alone', () => {
    expect(outcomeAsText(words)).toBe(
      'Rain\n\nIt is wet.\n\nThis week:\n1. Take a coat.\n2. Go out.\n3. Come back.\n\nSay this to the sky:\n“Stop it.”\n\nhttps://example.org/rain/',
    );
  });

  it('begins with the marks when they are wanted', () => {
    expect(outcomeAsText(words, '● ○')).toMatch(/^● ○\nRain\n/);
  });
});
