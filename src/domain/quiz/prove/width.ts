import { atomsOf, type Condition } from '../condition.ts';

/** How much a condition joins: the questions that it names, and the scores that one sum of it adds up. */
export function joins(condition: Condition): number {
  const atoms = atomsOf(condition);
  const named = new Set(atoms.flatMap((atom) => ('of' in atom ? [atom.of] : 'number' in atom ? [atom.number] : [])));
  const scores = atoms.map((atom) => ('sum' in atom ? Object.keys(atom.sum).length : 'nearest' in atom ? 100 : 0));
  return named.size + Math.max(0, ...scores) ** 2 + atoms.length / 1000;
}

/** How long a condition is. */
export const size = (condition: Condition): number =>
  atomsOf(condition).reduce((sum, atom) => sum + ('nearest' in atom ? 100 : 1), 0);
