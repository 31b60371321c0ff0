export { addStyles, propertiesOf } from './island-needs.ts';

/**
 * Calls `wake` once, when `element` comes near the screen. Until then, and if waking fails, the server's markup is
 * what the reader uses, so a failure needs no message.
 */
export function whenNear(element: Element, wake: () => Promise<unknown>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      wake().catch(() => {});
    },
    // How near: a constant would not be written in its place.
    { rootMargin: '300px' },
  );
  observer.observe(element);
}

/** Wakes every element that `selector` finds when it comes near the screen, with the code that `load` brings. */
export function wakeEach(selector: string, load: () => Promise<Waking>): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector))
    whenNear(element, () => load().then((island) => island.hydrate(element)));
}

/** A module that takes over what the server rendered into an element. */
interface Waking {
  hydrate(element: HTMLElement): void | Promise<void>;
}
