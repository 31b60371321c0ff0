import { propertiesOf } from '../../../browser/island.ts';
import { hydrateQuiz } from '../hydrate-quiz.tsx';
import { scale } from './rows.tsx';
import type { ScaleQuiz } from './scale-quiz.ts';

/** Takes over a self-check of kind scale. */
export function hydrate(box: HTMLElement): void {
  hydrateQuiz(box, scale, propertiesOf(box) as ScaleQuiz);
}
