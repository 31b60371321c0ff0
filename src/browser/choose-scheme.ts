import * as say from '#words/scheme.ts';
import type { SchemeName } from '../domain/page/scheme.ts';
import { onScheme } from './chosen-scheme.ts';
import { keep } from './storage/keep.ts';

const name: SchemeName = 'who-can-say-yes/scheme';

const choices = [
  ['', say.asOnDevice],
  ['light', say.light],
  ['dark', say.dark],
] as const;

/** Adds to the footer the choice between light, dark, and what the device has. Without a script there is none. */
export function offerSchemes(footer: HTMLElement): void {
  const select = document.createElement('select');
  select.append(...choices.map(([scheme, shown]) => new Option(shown, scheme)));
  const label = document.createElement('label');
  label.append(say.lightOrDark, ' ', select);
  select.addEventListener('change', () => keep(name, select.value || null));

  onScheme((chosen) => {
    select.value = chosen;
    if (select.selectedIndex < 0) select.selectedIndex = 0;
  });
  footer.querySelector('.footer-choice')?.append(label);
}
