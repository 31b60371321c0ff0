import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NothingFound } from '../../../src/components/search/NothingFound.tsx';

afterEach(cleanup);

const help = { words: ['budget'], ways: [{ text: 'Another way', href: '/other/' }] };
const drawing = { ground: 'ink', marks: [['circle', { cx: 18, cy: 62, r: 9, class: 'hollow' }]] } as const;

function show(more: Partial<Parameters<typeof NothingFound>[0]> = {}) {
  const [ask, widen] = [vi.fn(), vi.fn()];
  const { container } = render(
    <NothingFound
      query="bugdet"
      isNarrowed={false}
      help={help}
      searchPage="/search/"
      ask={ask}
      widen={widen}
      {...more}
    />,
  );
  return { ask, widen, circles: () => container.querySelectorAll('svg circle.hollow').length };
}

describe('where nothing is found', () => {
  it('has the publication’s ways on, and everything there is', () => {
    const { circles } = show();
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['/other/', '/search/']);
    expect(circles()).toBe(0);
  });

  it('has words while help is on its way, or lost', () => {
    show({ help: undefined });
    expect(screen.getByText(/another word/)).toBeTruthy();
    expect(screen.getAllByRole('link')).toHaveLength(1);
  });

  it('draws the publication’s drawing, if it has one', () => {
    const { circles } = show({ help: { ...help, drawing } });
    expect(circles()).toBe(1);
  });

  it('asks for a nearer spelling when that is pressed', () => {
    const { ask } = show({ nearer: 'budget' });
    fireEvent.click(screen.getByRole('button', { name: 'budget' }));
    expect(ask).toHaveBeenCalledWith('budget');
  });

  it('says to use fewer words only where there are several', () => {
    show({ query: 'two words' });
    expect(screen.getByText(/one word instead of several/)).toBeTruthy();
  });

  it('looks among everything where a search was narrowed', () => {
    const { widen } = show({ isNarrowed: true });
    fireEvent.click(screen.getByRole('button'));
    expect(widen).toHaveBeenCalled();
  });
});
