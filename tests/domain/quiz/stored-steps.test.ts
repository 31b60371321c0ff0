import { describe, expect, it } from 'vitest';
import { decodeSteps, encodeSteps, stepsKey } from '../../../src/domain/quiz/stored-steps.ts';

describe('stepsKey', () => {
  it('differs from quiz to quiz', () => {
    expect(stepsKey('a')).not.toBe(stepsKey('b'));
  });
});

describe('encodeSteps', () => {
  it('stores nothing for no steps', () => {
    expect(encodeSteps([])).toBeUndefined();
  });

  it('is read back by decodeSteps', () => {
    expect(decodeSteps(encodeSteps(['Ask.', 'Wait.']) ?? '')).toEqual(['Ask.', 'Wait.']);
  });
});

describe('decodeSteps', () => {
  it('takes each step once, and nothing that is no step', () => {
    expect(decodeSteps('{"version":1,"done":["Ask.","Ask.",7,null]}')).toEqual(['Ask.']);
    expect(decodeSteps('{"version":1,"done":"Ask."}')).toEqual([]);
  });
});
