/** What an island needs once it wakes; island.ts, which every page with one loads at first, holds only what wakes it. */

/** Loads a style sheet that only a script's own markup needs. */
export function addStyles(href: string): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

/** The properties that the server left for an island, in the JSON element inside `element`. */
export function propertiesOf<P>(element: Element): P {
  return JSON.parse(element.querySelector('script[type="application/json"]')?.textContent ?? 'null') as P;
}
