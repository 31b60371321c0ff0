import type { QuestionView } from '../quiz/show/view.ts';
import type { TallyFields } from './schema.ts';
import { sumOf } from './small.ts';

/** A line of a chart: an answer or an outcome, with how many chose it. */
export interface Bar {
  id: string;
  text: string;
  count: number;
  /** Of those who are counted there: 0 to 1. */
  share: number;
}

/** A chart. */
export interface Chart {
  id: string;
  /** The question; missing where it is the self-check's own. */
  text: string | undefined;
  /** Whether one person may be in several lines. */
  isSeveral: boolean;
  /** How many are counted. */
  people: number;
  bars: Bar[];
}

export interface TallyView {
  people: number;
  outcomes: Chart;
  questions: Chart[];
}

interface Shown {
  outcomes: readonly { id: string; title: string }[];
  questions: readonly QuestionView[];
}

/** Returns the charts of a tally in the words of its self-check, each in the order of that. */
export function tallyView({ outcomes, answers = {} }: TallyFields, shown: Shown): TallyView {
  const people = sumOf(outcomes);
  const chart = (
    chart: Omit<Chart, 'bars' | 'people'>,
    counts: Readonly<Record<string, number>>,
    texts: readonly Text[],
  ) => {
    const of = chart.isSeveral ? people : sumOf(counts);
    return {
      ...chart,
      people: of,
      bars: texts.map(({ id, text }): Bar => {
        const count = counts[id] ?? 0;
        return { id, text, count, share: of > 0 ? count / of : 0 };
      }),
    };
  };
  return {
    people,
    outcomes: chart(
      { id: 'outcomes', text: undefined, isSeveral: false },
      outcomes,
      shown.outcomes.map(({ id, title }) => ({ id, text: title })),
    ),
    questions: shown.questions.flatMap(({ id, text, takes, answers: choices }) => {
      const counts = answers[id];
      return counts ? [chart({ id, text, isSeveral: takes === 'any' }, counts, choices)] : [];
    }),
  };
}

type Text = Pick<Bar, 'id' | 'text'>;
