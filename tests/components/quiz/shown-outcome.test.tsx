import { describe, expect, it, onTestFinished } from 'vitest';
import { nothingShown, outcomeElement, shownOutcomeIn } from '../../../src/browser/quiz/shown-outcome.ts';

function open() {
  const box = document.createElement('section');
  box.innerHTML = `
    <aside data-outcome="rain">
      <h3 class="outcome-title" data-part="title">Rain</h3>
      <h3 class="outcome-title" data-part="titles-0"><span class="part-if">If it pours: </span>Much rain</h3>
      <p>For all.</p><p data-part="meaning-1">For some.</p>
    </aside>
    <aside data-outcome="sun"><h3 class="outcome-title">Sun</h3><p data-part="meaning-1">For some.</p></aside>`;
  document.body.append(box);
  onTestFinished(() => box.remove());
  const hidden = () => [...box.querySelectorAll<HTMLElement>('[hidden]')].map(({ dataset }) => dataset.part);
  return { box, hidden, shown: shownOutcomeIn(box) };
}

describe('shownOutcomeIn', () => {
  it('shows an outcome with the parts that its reader sees, and hides its other parts', () => {
    const { box, hidden, shown } = open();
    shown.show('rain', ['title']);
    expect(box.dataset.decided).toBe('rain');
    expect(hidden()).toEqual(['titles-0', 'meaning-1']);
    shown.show('rain', ['titles-0', 'meaning-1']);
    expect(hidden()).toEqual(['title']);
  });

  it('shows none for an empty id', () => {
    const { box, hidden, shown } = open();
    shown.show('', []);
    expect(box.dataset.decided).toBe('');
    expect(hidden()).toEqual([]);
  });

  it('reads the title that this reader sees, without its condition', () => {
    const { shown } = open();
    shown.show('rain', ['title']);
    expect(shown.titleOf('rain')).toBe('Rain');
    shown.show('rain', ['titles-0']);
    expect(shown.titleOf('rain')).toBe('Much rain');
    expect(shown.titleOf('gone')).toBe('');
  });

  it('moves the focus to the title that shows, and nowhere while none does', () => {
    const { shown } = open();
    shown.focus();
    expect(document.activeElement).toBe(document.body);
    shown.show('rain', ['titles-0']);
    shown.focus();
    expect(document.activeElement?.getAttribute('data-part')).toBe('titles-0');
  });
});

describe('nothingShown', () => {
  it('stands in on the server', () => {
    nothingShown.show('rain', []);
    nothingShown.focus();
    expect(nothingShown.titleOf('rain')).toBe('');
  });
});

describe('outcomeElement', () => {
  it('finds an outcome by its id', () => {
    const { box } = open();
    expect(outcomeElement(box, 'sun')?.textContent).toContain('Sun');
    expect(outcomeElement(box, 'gone')).toBeNull();
  });
});
