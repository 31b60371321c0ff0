import type { Mark } from '../show/marks.ts';

/**
 * The drawing of a quiz, beside its questions, beside its outcomes and on its cards.
 *
 * "ceiling": you, your manager, and above a ceiling the person who can say yes. Each true sign draws a part of the
 * ceiling. "line": each true sign draws a part of the line from you up to the person who can say yes. "net": you, and
 * around you a circle a dimension.
 */
export type Motif = 'ceiling' | 'line' | 'net';

/**
 * Returns the person whom an outcome with these marks shows as able to say yes. "ceiling": with one true sign the person
 * above it, else your manager. "line": the person at its end, if every sign is true. "net": nobody.
 */
export function whoSaysYes(motif: Motif, marks: readonly Mark[]): 'above' | 'manager' | 'nobody' {
  if (motif === 'net') return 'nobody';
  if (motif === 'ceiling') return marks.includes('yes') ? 'above' : 'manager';
  return marks.every((mark) => mark === 'yes') ? 'above' : 'nobody';
}
