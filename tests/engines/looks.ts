/** The looks of a page, asked of the page itself. Each function runs in the page, with nothing from outside. */

/** Links in text that don't look like links, as their words. */
export const plainLinks = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].flatMap((link) => {
    const { textDecorationLine, textDecorationColor } = getComputedStyle(link);
    const clear = /^(transparent|rgba\(\d+, \d+, \d+, 0\))$/.test(textDecorationColor);
    return textDecorationLine.includes('underline') && !clear ? [] : [link.textContent];
  });

/** The colours of the page and of its text, as computed. */
export const colors = (): { page: string; text: string } => ({
  page: getComputedStyle(document.body).backgroundColor,
  text: getComputedStyle(document.body).color,
});

/** The ring around what has the focus: its style, width in CSS pixels and colour. */
export const ring = () => {
  const element = document.activeElement ?? document.body;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  return {
    on: `${element.localName} ${element.textContent.trim().slice(0, 40)}`,
    style: outlineStyle,
    width: Number.parseFloat(outlineWidth),
    color: outlineColor,
  };
};

/** Scrolls to the steps and gives where their checkboxes are in the window and where their words begin, in CSS pixels. */
export const stepBoxes = () => {
  const labels = [...document.querySelectorAll('.steps label')].filter((label) => label.getClientRects().length > 0);
  labels[0]?.scrollIntoView();
  return labels.flatMap((label) => {
    const input = label.querySelector('input');
    if (!input) return [];
    const { left, right, top, bottom } = input.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(label);
    words.setStartAfter(input);
    return bottom < innerHeight ? [{ left, right, top, bottom, words: words.getBoundingClientRect().left }] : [];
  });
};

/** Takes the numbers from the steps. */
export const withoutNumbers = (): void =>
  document.querySelectorAll<HTMLElement>('.steps').forEach((list) => (list.style.listStyle = 'none'));

/** How many CSS pixels a page is wider than its window. */
export const overflow = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

/** The ids of the outcomes that are shown. */
export const shownOutcomes = (): (string | null)[] =>
  [...document.querySelectorAll('[data-outcome]')]
    .filter((outcome) => outcome.getClientRects().length > 0)
    .map((outcome) => outcome.getAttribute('data-outcome'));

/** Whether anything that `selector` finds is shown. */
export const isShown = (selector: string): boolean =>
  [...document.querySelectorAll(selector)].some(
    (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible',
  );

/** The words that are shown in the first element that `selector` finds. */
export const words = (selector: string): string => document.querySelector<HTMLElement>(selector)?.innerText ?? '';

/** Controls that are shown although only a script could answer them, as their words. What a form does by itself is alive. */
export const deadControls = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('button:not([type=reset]), input:not([type=checkbox], [type=radio])')]
    .filter((control) => control.getClientRects().length > 0 && getComputedStyle(control).visibility === 'visible')
    .map((control) => control.innerText || control.outerHTML.slice(0, 80));

/** Resolves once what was changed is drawn. */
export const drawn = (): Promise<boolean> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))));
