import { saidTo, thisWeek } from '#words/outcome.ts';

/** The words of an outcome, as on its page. */
export interface OutcomeWords {
  title: string;
  meaning: readonly string[];
  steps: readonly string[];
  say: readonly { to: string; words: string }[];
  /** Absolute address of the outcome's page. */
  url: string;
}

/** Returns an outcome as plain text, for a note or a message, with `marks` first when the reader wants them. */
export function outcomeAsText({ title, meaning, steps, say, url }: OutcomeWords, marks = ''): string {
  return [
    marks ? `${marks}\n${title}` : title,
    ...meaning,
    ...(steps.length > 0 ? [[thisWeek, ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n')] : []),
    ...say.map(({ to, words }) => saidTo(to, words)),
    url,
  ].join('\n\n');
}
