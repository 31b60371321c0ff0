import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { confirm } from '../../src/browser/share/confirm-copy.ts';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<input value="an address" hidden><button aria-label="Copy these words">Copy</button>`;
});
afterEach(() => vi.useRealTimers());

const button = () => document.querySelector('button') as HTMLButtonElement;
const field = () => document.querySelector('input') as HTMLInputElement;

describe('confirm', () => {
  it('says it in the button’s text and name, then gives both back', () => {
    confirm(button(), field(), true);
    expect(button().textContent).toBe('Copied');
    expect(button().hasAttribute('aria-label')).toBe(false);
    expect(button().getAttribute('aria-live')).toBe('polite');
    vi.runAllTimers();
    expect(button().textContent).toBe('Copy');
    expect(button().getAttribute('aria-label')).toBe('Copy these words');
  });

  it('says it anew and for its whole time on a button that is pressed again', () => {
    confirm(button(), field(), true);
    vi.advanceTimersByTime(1500);
    confirm(button(), field(), true);
    vi.advanceTimersByTime(1500);
    expect(button().textContent).toBe('Copied');
    expect(button().hasAttribute('aria-label')).toBe(false);
    vi.runAllTimers();
    expect(button().textContent).toBe('Copy');
    expect(button().getAttribute('aria-label')).toBe('Copy these words');
  });

  it('shows and selects the words that could not be copied', () => {
    confirm(button(), field(), false);
    expect(field().hidden).toBe(false);
    expect(button().textContent).toMatch(/copy it from here/);
  });
});
