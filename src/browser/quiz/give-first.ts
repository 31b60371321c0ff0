/**
 * Gives the answer that the page's address begins with, as home's links do, and takes it off the address: a link that is
 * copied from there tells nobody of it. A link from another site only leads to the box, since nobody answers for a reader.
 */
export function giveFirst(form: HTMLFormElement): void {
  const box = form.querySelector<HTMLInputElement>('input:target');
  if (!box) return;
  if (!box.checked && document.referrer.startsWith(`${location.origin}/`)) box.click();
  box.focus();
  history.replaceState(null, '', location.href.split('#')[0]);
}
