import { didYouMean } from './nearest.ts';

/** The place in a content file that names an entry of another one. */
export interface NamedFrom {
  file: string;
  field: string;
}

/**
 * Returns a function that looks an entry up by its id, for content files that name one another. `kind` is the entries'
 * name in the error: "article". A look-up takes the same time however many entries there are.
 * @throws (the returned function) when there is no such entry, with the file, the field and the ids to choose from
 */
export function referencesTo<E extends { id: string }>(
  entries: readonly E[],
  kind: string,
): (id: string, from: NamedFrom) => E {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id, { file, field }) => {
    const entry = byId.get(id);
    if (entry) return entry;
    throw new Error(`${file}, ${field}: ${missing(id, kind, [...byId.keys()])}`);
  };
}

/** Returns that there is no entry of a kind with an id, and the ids to choose from. Where there are many, those that resemble it. */
export const missing = (id: string, kind: string, known: readonly string[]): string =>
  `there is no ${kind} "${id}". ${remedy(id, known)}`;

function remedy(id: string, known: readonly string[]): string {
  if (known.length === 0) return 'Add one, or delete the line.';
  const alike = known.filter((other) => other.startsWith(id.slice(0, 3)));
  const shown = known.length > 20 && alike.length > 0 ? alike : known;
  const rest = known.length - Math.min(shown.length, 20);
  return `${didYouMean(id, known)}Use one of: ${shown.slice(0, 20).join(', ')}${rest > 0 ? ` (and ${rest} more)` : ''}.`;
}
