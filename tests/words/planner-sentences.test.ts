import { describe, expect, it } from 'vitest';
import * as de from '../../src/words/de/planner-sentences.ts';
import { decisionNames } from '../../src/words/de/planner.ts';

describe('the planner’s German', () => {
  it('keeps nouns capitalized inside a sentence', () => {
    expect(de.canDecide(de.decisionsIn([decisionNames.budget, decisionNames.headcount]))).toBe(
      'Kann entscheiden oder eröffnen: Budget und Stellen.',
    );
  });

  it('orders its sentences as German does', () => {
    expect(de.spokeAgo(3, 'week')).toBe('Ihr habt zuletzt vor 3 Wochen gesprochen.');
    expect(de.combination(true, false, 'hier lohnt ein Schritt')).toBe(
      'Viel Einfluss, wenig Nähe: hier lohnt ein Schritt.',
    );
  });
});
