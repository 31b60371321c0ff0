import { propertiesOf } from '../../../browser/island.ts';
import { hydrateQuiz } from '../hydrate-quiz.tsx';
import { scale, type ScaleQuiz } from './rows.tsx';

/** Takes over a self-check of kind scale. */
export function hydrate(box: HTMLElement): void {
  hydrateQuiz(box, scale, propertiesOf<ScaleQuiz>(box));
}
