import { cleanup, render, screen } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, describe, expect, it } from 'vitest';
import type { Forgetting } from '../../../src/browser/storage/forgetting-store.ts';
import { TakenQuizzes } from '../../../src/components/quiz/TakenQuizzes.tsx';

afterEach(cleanup);

const forgetting = { $forgetting: atom<Forgetting>({ kind: 'not-asked' }), forget: () => {}, follow: () => {} };
const open = (hasPlanner: boolean) =>
  render(<TakenQuizzes $taken={atom([])} forgetting={forgetting} missing={0} hasPlanner={hasPlanner} />);

describe('TakenQuizzes', () => {
  it('says that words of the planner are kept as well', () => {
    open(true);
    expect(screen.getByText(/^Your answers, .*planner stay in this browser’s own storage\. We /)).toBeTruthy();
  });

  it('names no planner where the publication has none', () => {
    open(false);
    expect(
      screen.getByText(/^Your answers and the steps you ticked stay in this browser’s own storage\. We /),
    ).toBeTruthy();
    expect(screen.queryByText(/planner/)).toBeNull();
  });
});
