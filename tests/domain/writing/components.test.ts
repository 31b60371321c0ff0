import { describe, expect, it } from 'vitest';
import { componentsIn, pieceComponents, workshopComponents } from '../../../src/domain/writing/components.ts';

describe('componentsIn', () => {
  it('gives the entries that are shown, with their lines', () => {
    const text = 'Words.\n\n<Diagram figure="ceiling" />\n\n<Takeaway name="stop-list" /> and <SelfCheck quiz="a" />\n';
    expect(componentsIn(text, pieceComponents)).toEqual({
      problems: [],
      mentions: [
        { kind: 'figure', id: 'ceiling', line: 3 },
        { kind: 'takeaway', id: 'stop-list', line: 5 },
        { kind: 'self-check', id: 'a', line: 5 },
      ],
    });
  });

  it('leaves elements and programs to the check of texts', () => {
    expect(componentsIn('<em>a</em> <></> <Say to={1}>b</Say>', pieceComponents)).toEqual({
      problems: [],
      mentions: [],
    });
  });

  it('lets a workshop use its own', () => {
    expect(componentsIn('<Planner />', workshopComponents).problems).toEqual([]);
  });
});
