import type { WrittenDrawing, WrittenOutcome } from '../../compiled.ts';
import type { When } from './when.ts';

/** The part of a quiz of signs that its outcome depends on. */
export interface Rules {
  signs: readonly Sign[];
  /** Words of the answers to each sign; missing where signs are ticked. */
  answers?: { unsure?: string | undefined } | undefined;
  exclusive?: readonly (readonly string[])[] | undefined;
  outcomes: readonly WrittenOutcome<When>[];
  drawing?: WrittenDrawing<When> | undefined;
}

interface Sign {
  id: string;
  short: string;
  yes?: string | undefined;
  no?: string | undefined;
  unsure?: string | undefined;
  /** Words of the box for readers who don’t know, where signs are ticked. */
  unsureBox?: string | undefined;
}

/** Returns whether signs are ticked, rather than each being answered. */
export const isTicked = ({ answers }: Pick<Rules, 'answers'>): boolean => answers === undefined;
