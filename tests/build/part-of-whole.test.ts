import { describe, expect, it } from 'vitest';
import { partOfWhole } from '../../src/build/series/part-of-whole.ts';

const places = new Map([['/articles/other/', 1]]);
const whole = (html: string) => partOfWhole(html, 2, places);

describe('partOfWhole', () => {
  it('makes ids the part’s own, with all that names them', () => {
    expect(whole('<h2 id="why">Why</h2><p><a href="#why">There</a></p>')).toBe(
      '<h3 id="part-2-why">Why</h3><p><a href="#part-2-why">There</a></p>',
    );
    expect(
      whole('<svg aria-labelledby="a b" viewBox="0 0 1 1"><title id="a">A</title><desc id="b">B</desc></svg>'),
    ).toBe(
      '<svg aria-labelledby="part-2-a part-2-b" viewBox="0 0 1 1"><title id="part-2-a">A</title><desc id="part-2-b">B</desc></svg>',
    );
  });

  it('keeps links to other parts on the page, and leaves others alone', () => {
    expect(whole('<a href="/articles/other/#why">x</a><a href="/quiz/">y</a>')).toBe(
      '<a href="#part-1">x</a><a href="/quiz/">y</a>',
    );
  });

  it('leaves out style sheets and buttons, and changes no text', () => {
    expect(whole('<link rel="stylesheet" href="/a.css"><p>id="x" &lt;h2&gt;<span data-button="Copy"></span></p>')).toBe(
      '<p>id="x" &lt;h2&gt;</p>',
    );
  });

  it('draws the boxes of a list to tick, and makes no landmarks of its tables', () => {
    expect(whole('<li><input type="checkbox" disabled> One</li><div role="region" aria-label="Table"></div>')).toBe(
      '<li><span class="to-tick"></span> One</li><div role="group" aria-label="Table"></div>',
    );
  });
});
