import type { Mark } from './kind.ts';

/** What is drawn for a quiz, beside its questions, beside its outcomes and on its cards. */
export type Motif = 'ceiling' | 'line' | 'net';

/**
 * Whose circle an outcome fills, by the marks of its signs. Under a ceiling, one true sign moves the yes above it, and
 * without any it is your manager's to give. A line reaches the person who can say yes when every part of it is true.
 * A net has nobody above.
 */
export function whoSaysYes(motif: Motif, marks: readonly Mark[]): 'above' | 'manager' | 'nobody' {
  if (marks.length === 0 || motif === 'net') return 'nobody';
  if (motif === 'ceiling') return marks.includes('yes') ? 'above' : 'manager';
  return marks.every((mark) => mark === 'yes') ? 'above' : 'nobody';
}
