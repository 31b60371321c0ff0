import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Found } from '../../../src/browser/search/pagefind.ts';
import { Results } from '../../../src/components/search/Results.tsx';

const text = (title: string): Found => ({ url: `/${title}/`, excerpt: title, meta: { title }, sub_results: [] });

/** Everything is on the screen. */
class AllInSight {
  private seen: IntersectionObserverCallback;
  constructor(seen: IntersectionObserverCallback) {
    this.seen = seen;
  }
  observe(): void {
    this.seen([{ isIntersecting: true } as IntersectionObserverEntry], this as unknown as IntersectionObserver);
  }
  disconnect = () => {};
}

beforeEach(() => vi.stubGlobal('IntersectionObserver', AllInSight));
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Renders a result whose text is still to come, above one whose text is there. */
function renderLate() {
  let come: (found: Found) => void = () => {};
  const late = { id: 'late', load: () => new Promise<Found>((resolve) => (come = resolve)) };
  const here = { id: 'here', found: text('here'), load: () => Promise.resolve(text('here')) };
  const lose = vi.fn();
  render(
    <div data-search-results>
      <Results found={[{ name: 'Article', results: [late, here] }]} lose={lose} />
    </div>,
  );
  return { come: () => come(text('late')), lose };
}

describe('Results', () => {
  it('keeps the link with the focus in sight when a text comes above it', async () => {
    const { come } = renderLate();
    const link = screen.getByRole('link', { name: 'here' });
    link.focus();
    const brought = vi.spyOn(link, 'scrollIntoView');
    come();
    await screen.findByRole('link', { name: 'late' });
    expect(brought).toHaveBeenCalledWith({ block: 'nearest' });
  });

  it('leaves the page where it is while the focus is elsewhere', async () => {
    const { come } = renderLate();
    const brought = vi.spyOn(Element.prototype, 'scrollIntoView');
    come();
    await screen.findByRole('link', { name: 'late' });
    expect(brought).not.toHaveBeenCalled();
  });

  it('says that a text is lost, and shows the others', async () => {
    const lose = vi.fn();
    const lost = { id: 'lost', load: () => Promise.reject<Found>(new Error('no')) };
    const here = { id: 'here', found: text('here'), load: () => Promise.resolve(text('here')) };
    render(<Results found={[{ name: 'Article', results: [lost, here] }]} lose={lose} />);
    await waitFor(() => expect(lose).toHaveBeenCalledOnce());
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });
});
