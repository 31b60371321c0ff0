import { beforeEach, describe, expect, it } from 'vitest';
import { placeControls } from '../../src/browser/controls.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <span class="button copy" data-copy data-button="Copy" data-name="Copy these words"></span>
    <span class="button" data-share-by="system" data-button="Share …" hidden></span>
    <input type="hidden" value="an address" data-name="Address to copy">
    <input type="hidden" value="left alone">`;
  placeControls();
});

describe('placeControls', () => {
  it('makes a button of each place, with all that the place says of it', () => {
    const [copy, share] = document.querySelectorAll('button');
    expect([copy?.type, copy?.className, copy?.textContent]).toEqual(['button', 'button copy', 'Copy']);
    expect(copy?.getAttribute('aria-label')).toBe('Copy these words');
    expect(copy?.matches('[data-copy]')).toBe(true);
    // Its words are its name.
    expect(share?.hasAttribute('aria-label')).toBe(false);
    expect([share?.hidden, share?.dataset.shareBy]).toEqual([true, 'system']);
    expect(document.querySelector('span')).toBeNull();
  });

  it('makes a field that waits, hidden, of each that has a name, and of no other', () => {
    const [address, other] = document.querySelectorAll('input');
    expect([address?.type, address?.readOnly, address?.hidden, address?.value]).toEqual([
      'text',
      true,
      true,
      'an address',
    ]);
    expect(address?.getAttribute('aria-label')).toBe('Address to copy');
    expect(other?.type).toBe('hidden');
  });
});
