import { decodeSteps, encodeSteps, stepsKey } from '../../domain/quiz/stored-steps.ts';
import { $keeping, onDevice } from '../storage/on-device.ts';

/** Lets the steps of the outcomes in `root` remember their ticks on the device. */
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
  $keeping.subscribe((keeping) => {
    for (const words of root.querySelectorAll<HTMLElement>('[data-steps-unkept]')) words.hidden = keeping === 'kept';
  });
  $done.subscribe((done) => {
    for (const box of boxes) box.checked = done.includes(stepOf(box));
  });
}
