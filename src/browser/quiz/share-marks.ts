import { outcomeElement } from './shown-outcome.ts';
import type { ShareStore } from '../share/share-store.ts';
import type { TakeAlongStore } from './take-along-store.ts';

/** Brings the store of the share panel in an element. */
type LoadPanel = () => Promise<{ shareOf: (part: Element) => ShareStore | undefined }>;

/** Lets the share links of the outcome that a reader reached in `box` say what they chose to take along. */
export function shareMarks(box: HTMLElement, { $taken }: TakeAlongStore, load: LoadPanel): void {
  let wasIncluded = false;
  $taken.subscribe((taken) => {
    // Until a reader asks for marks in them, links are as the server made them, and their script is not fetched.
    wasIncluded ||= taken?.included ?? false;
    const group = taken && wasIncluded && outcomeElement(box, taken.outcome)?.querySelector('[data-share]');
    if (group) void load().then(({ shareOf }) => shareOf(group)?.say(taken.says));
  });
}
