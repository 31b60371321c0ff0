import { useStore } from '@nanostores/preact';
import { render } from 'preact';
import * as say from '#words/quiz-results.ts';
import type { FormStore } from '../../browser/quiz/form-store.ts';
import { percentOf, walk } from '../../domain/quiz/decide.ts';
import { pointsInWords, resultsOf } from '../../domain/quiz/results.ts';
import type { ResultView } from '../../domain/quiz/show/view.ts';

/** Draws the results by dimension between the form and the outcome in `box`. */
export function mountResults(box: HTMLElement, form: FormStore, results: ResultView): void {
  const root = document.createElement('div');
  box.querySelector('form')?.after(root);
  render(<Results results={results} form={form} />, root);
}

/** The points of each dimension, once everything has its answer: a bar, and the same in words. */
export function Results({ results, form }: { results: ResultView; form: FormStore }) {
  const answers = useStore(form.$answers);
  if (form.decision().kind !== 'decided') return null;
  const { sums } = walk(form.check, answers);
  return (
    <ul class="quiz-results" aria-label={say.byDimension}>
      {resultsOf(results, sums).map(({ dimension, points, band, levelWith, isWeakest }) => (
        <li key={dimension.id}>
          <p>
            <strong>{dimension.name}</strong>: {pointsInWords(dimension, points)}
            {band?.name && `, ${band.name}`}
            {isWeakest && `, ${say.lowest(levelWith)}`}
          </p>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect class="quiz-whole" width="100" height="4" />
            <rect class="quiz-part" width={percentOf(dimension, points)} height="4" />
          </svg>
          <p class="quiz-about">{band?.words ?? dimension.about}</p>
        </li>
      ))}
    </ul>
  );
}
