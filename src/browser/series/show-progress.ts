import * as say from '#words/series.ts';
import { progressIn, type ReadName } from '../../domain/series/progress.ts';
import { followStored } from '../storage/follow-stored.ts';

/** Shows in `place`, and at each entry of the list, which parts of a series were read to their end on this device. */
export function showProgress(place: HTMLElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-part]')];
  const parts = new Map(entries.map((entry) => [entry.dataset.part ?? '', entry]));
  const read = new Set<string>();
  for (const [part, entry] of parts)
    followStored(`who-can-say-yes/read/${part}` satisfies ReadName, (stored) => {
      if (stored === null) read.delete(part);
      else read.add(part);
      mark(entry, read.has(part));
      tell();
    });

  function tell() {
    const progress = progressIn([...parts.keys()], read);
    place.replaceChildren();
    if (progress.read === 0) return;
    place.append(say.readSoFar(progress.read, progress.of), ' ');
    const next = parts.get(progress.next ?? '')?.querySelector('a');
    if (next) place.append(say.readOn, ' ', linkLike(next), '. ');
    place.append(say.remembered);
  }
}

function linkLike({ href, textContent }: HTMLAnchorElement): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent: textContent.trim() });
}

/** Says above an entry's title that it is read, or no longer. */
function mark(entry: HTMLElement, isRead: boolean): void {
  entry.querySelector('[data-read]')?.remove();
  if (!isRead) return;
  const words = document.createElement('span');
  words.dataset.read = '';
  words.textContent = ` · ${say.read}`;
  entry.querySelector('.eyebrow')?.append(words);
}
