import { ticksNotKept } from '#words/outcome.ts';
import { decodeSteps, encodeSteps, stepsKey } from '../../domain/quiz/stored-steps.ts';
import { $keeping, onDevice } from '../storage/on-device.ts';

/** Lets the steps of the outcomes in `root` remember their ticks on the device, and says so where it refuses. */
export function rememberSteps(root: HTMLElement, quiz: string): void {
  const $done = onDevice<readonly string[]>(stepsKey(quiz), [], { encode: encodeSteps, decode: decodeSteps });
  const boxes = [...root.querySelectorAll<HTMLInputElement>('.steps input')];
  const stepOf = (box: HTMLInputElement) => box.parentElement?.textContent?.trim() ?? '';

  for (const box of boxes) {
    // A step ticked before this script arrived counts.
    if (box.checked) $done.set([...$done.get(), stepOf(box)]);
    box.addEventListener('change', () => {
      const others = $done.get().filter((step) => step !== stepOf(box));
      $done.set(box.checked ? [...others, stepOf(box)] : others);
    });
  }
  for (const list of root.querySelectorAll('.steps')) {
    const note = document.createElement('p');
    note.setAttribute('role', 'status');
    list.after(note);
    $keeping.subscribe((keeping) => (note.textContent = keeping === 'page-only' ? ticksNotKept : ''));
  }
  $done.subscribe((done) => {
    for (const box of boxes) box.checked = done.includes(stepOf(box));
  });
}
