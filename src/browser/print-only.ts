/** Prints `element` and nothing around it: styles/print.css leaves the rest out while these attributes are set. */
export function printOnly(element: HTMLElement): void {
  const page = document.documentElement;
  element.dataset.printed = '';
  page.dataset.printing = '';
  addEventListener(
    'afterprint',
    () => {
      delete element.dataset.printed;
      delete page.dataset.printing;
    },
    { once: true },
  );
  print();
}
