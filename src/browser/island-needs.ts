/** For an island that wakes. island.ts, which each page with one loads at first, holds only the waking. */

/** Loads a style sheet that only a script's own markup needs. */
export function addStyles(href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

/** Returns the properties that the server left for an island, in the JSON element inside `element`. */
export const propertiesOf = (element: Element): unknown =>
  JSON.parse(element.querySelector('script[type="application/json"]')?.textContent ?? 'null');
