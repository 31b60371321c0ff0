/**
 * Makes the controls that need a script, so that a browser which shows text alone has none that does nothing: a button
 * of `<span data-button="Copy" data-name="Copy these words">`, and of `<input type="hidden" data-name="Address to copy">`
 * a field that waits, hidden, until its text is to be copied by hand.
 */
export function placeControls(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-button]')) {
    const button = document.createElement('button');
    for (const { name, value } of place.attributes) button.setAttribute(name, value);
    button.type = 'button';
    button.textContent = place.dataset.button ?? '';
    place.replaceWith(named(button));
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-name]')) {
    field.hidden = true;
    field.type = 'text';
    field.readOnly = true;
    named(field);
  }
}

function named(control: HTMLElement): HTMLElement {
  const { name } = control.dataset;
  if (name) control.setAttribute('aria-label', name);
  return control;
}
