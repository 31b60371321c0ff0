/**
 * Gives the answer that the page's address begins with, as home's links do, and takes it off the address: a link that is
 * copied from there tells nobody of it.
 */
export function giveFirst(form: HTMLFormElement): void {
  const box = form.querySelector<HTMLInputElement>('input:target');
  if (!box) return;
  if (!box.checked) box.click();
  box.focus();
  history.replaceState(history.state, '', location.pathname + location.search);
}
