/** Faults of text that a reader enlarges or spreads. Runs in the page, so it is one function. */

export interface TextFaults {
  /** By how many pixels the page scrolls sideways, and which elements make it. */
  sideways: string[];
  /** Elements that hide a part of their text. */
  clipped: string[];
  /** Pairs of texts, or a text and a control, that are drawn over each other. */
  overlapping: string[];
}

export function measureText(): TextFaults {
  const name = (element: Element) =>
    `${element.tagName.toLowerCase()}${element.getAttribute('class') ? `.${element.getAttribute('class')?.replaceAll(' ', '.')}` : ''} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 24)}”`;
  const ancestors = (element: Element) => {
    const all: Element[] = [];
    for (let one: Element | null = element; one; one = one.parentElement) all.push(one);
    return all;
  };
  const isOwnScroller = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  // Words for screen readers alone, and what a drawing scales by itself.
  const isForEyes = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    !ancestors(element).some((one) => getComputedStyle(one).clipPath !== 'none' || one.tagName === 'svg');
  // A dialog lies over its page, as it should.
  const ground = document.querySelector('dialog[open]') ?? document.body;
  const elements = [...ground.querySelectorAll('*')].filter(isForEyes);

  const width = document.documentElement.clientWidth;
  const over = document.documentElement.scrollWidth - width;
  const wide = elements
    .filter((one) => one.getBoundingClientRect().right > width + 1)
    .filter((one) => !ancestors(one).slice(1, -2).some(isOwnScroller));
  const farthest = wide
    .filter((one) => !wide.some((other) => one !== other && one.contains(other)))
    .map((one) => ({ name: name(one), right: one.getBoundingClientRect().right }))
    .sort((a, b) => b.right - a.right);
  const sideways =
    over > 0
      ? [`the page by ${over}`, ...farthest.slice(0, 5).map(({ name, right }) => `${name} ends at ${right}`)]
      : [];

  const hides = (element: Element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cut = (overflow: string) => /hidden|clip/.test(overflow) || element.tagName === 'BUTTON';
    return (
      (cut(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (cut(overflowY) && element.scrollHeight > element.clientHeight + 1)
    );
  };
  const clipped = elements.filter((one) => one.tagName !== 'INPUT' && one.textContent.trim() && hides(one)).map(name);

  const boxOf = (element: Element) =>
    ancestors(element).find((one) => !getComputedStyle(one).display.startsWith('inline')) ?? element;
  const boxes: { of: Element; box: Element; left: number; right: number; top: number; bottom: number }[] = [];
  const walker = document.createTreeWalker(ground, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    const of = text.parentElement;
    if (!of || !text.textContent?.trim() || !isForEyes(of) || of.closest('select,textarea,script')) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // Letters fill the middle of their line.
      const inset = (bottom - top) / 4;
      boxes.push({ of, box: boxOf(of), left, right, top: top + inset, bottom: bottom - inset });
    }
  }
  for (const of of elements.filter((one) => one.matches('button,input,select,textarea'))) {
    const { left, right, top, bottom } = of.getBoundingClientRect();
    boxes.push({ of, box: of, left, right, top, bottom });
  }
  // What has been scrolled out of a table that scrolls is seen nowhere.
  for (const box of boxes) {
    const scroller = ancestors(box.of).slice(1, -2).find(isOwnScroller)?.getBoundingClientRect();
    if (!scroller) continue;
    box.left = Math.max(box.left, scroller.left);
    box.right = Math.min(box.right, scroller.right);
  }
  boxes.sort((a, b) => a.top - b.top);
  const overlapping = new Set<string>();
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      if (other.top >= one.bottom - 1) break;
      const meets = Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1;
      if (!meets || one.box === other.box || one.box.contains(other.of) || other.box.contains(one.of)) continue;
      overlapping.add(`${name(one.of)} and ${name(other.of)}`);
    }
  });
  return { sideways, clipped, overlapping: [...overlapping] };
}
