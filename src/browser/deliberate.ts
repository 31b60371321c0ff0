/** Marks a button that destroys something or takes it back. */
const careful = '[data-deliberate]';

/**
 * Lets the marked buttons in `root` answer to a reader's own press alone: not to a key that is held down, which would
 * go on pressing whatever has the focus next, and not to the second half of a double click. That half is lost wherever
 * it lands, since what the first half took away may have moved something else below the pointer.
 */
export function onlyDeliberate(root: HTMLElement): void {
  const isCareful = ({ target }: Event) => target instanceof Element && target.closest(careful) !== null;
  root.addEventListener(
    'keydown',
    (event) => {
      if (event.repeat && isCareful(event)) event.preventDefault();
    },
    { capture: true },
  );
  let wasCareful = false;
  root.addEventListener(
    'click',
    (event) => {
      if (event.detail < 2) wasCareful = isCareful(event);
      else if (wasCareful || isCareful(event)) {
        event.stopPropagation();
        event.preventDefault();
      }
    },
    { capture: true },
  );
}
