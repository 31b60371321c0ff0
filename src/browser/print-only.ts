/** Prints `element` and nothing around it: styles/print.css leaves the rest out while these attributes are set. */
export function printOnly(element: HTMLElement): void {
  const around: HTMLElement[] = [];
  for (let outer = element.parentElement; outer; outer = outer.parentElement) around.push(outer);
  element.dataset.printed = '';
  for (const outer of around) outer.dataset.printing = '';
  addEventListener(
    'afterprint',
    () => {
      delete element.dataset.printed;
      for (const outer of around) delete outer.dataset.printing;
    },
    { once: true },
  );
  print();
}
