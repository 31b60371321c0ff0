import { describe, expect, it } from 'vitest';
import { whoSaysYes } from '../../../../src/domain/quiz/motif/motif.ts';

describe('whoSaysYes', () => {
  it.each([
    ['ceiling', ['yes', 'no'], 'above'],
    ['ceiling', ['no', 'either'], 'manager'],
    ['line', ['yes', 'yes'], 'above'],
    ['line', ['yes', 'either'], 'nobody'],
    ['line', ['no', 'no'], 'nobody'],
    ['net', ['yes', 'yes'], 'nobody'],
  ] as const)('for a %s with %j is %s', (motif, marks, says) => {
    expect(whoSaysYes(motif, marks)).toBe(says);
  });
});
