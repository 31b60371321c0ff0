import { render } from 'preact';
import { onlyDeliberate } from '../../browser/deliberate.ts';
import { propertiesOf } from '../../browser/island-needs.ts';
import { device } from '../../browser/storage/on-device.ts';
import { probe } from '../../browser/storage/probe.ts';
import { createSheetStore } from '../../browser/takeaway/sheet-store.ts';
import { notationIn } from '../../domain/takeaway/notation.ts';
import { Fill } from './Fill.tsx';
import type { FillProps } from './fill-props.ts';

/** Puts the form in the place of the sentence that the server wrote. */
export function hydrate(section: HTMLElement): void {
  const root = section.querySelector('[data-takeaway-island]');
  if (!root) return;
  const properties = propertiesOf(section) as FillProps;
  const store = createSheetStore(properties.id, 'fill');
  probe(device);
  store.warnWhileUnsaved();
  onlyDeliberate(section);
  root.replaceChildren();
  render(<Fill {...properties} store={store} notation={notationIn(document.documentElement.lang)} />, root);
}
