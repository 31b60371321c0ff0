export { addStyles, propertiesOf } from './island-needs.ts';

/** How far from the screen an island wakes, as an IntersectionObserver margin. */
const near = '300px';

/**
 * Calls `wake` once, when `element` comes near the screen. Until then, and if waking fails, the server's markup is
 * what the reader uses, so a failure needs no message.
 */
export function whenNear(element: Element, wake: () => Promise<void>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      wake().catch(() => {});
    },
    { rootMargin: near },
  );
  observer.observe(element);
}

/** Wakes every element that `selector` finds when it comes near the screen, with the code that `load` brings. */
export function wakeEach(selector: string, load: () => Promise<Waking>): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector))
    whenNear(element, async () => (await load()).hydrate(element));
}

/** A module that takes over what the server rendered into an element. */
interface Waking {
  hydrate(element: HTMLElement): void | Promise<void>;
}
