import type { QuestionView } from './show/view.ts';

/**
 * Returns the id of an answer's box in a self-check's form: the fragment by which a link begins with that answer.
 * @param quiz the self-check's id
 */
export const beginsAt = (quiz: string, { id, text }: Pick<QuestionView, 'id' | 'text'>, answer: string): string =>
  [quiz, ...(text ? [id] : []), answer].join('-');
