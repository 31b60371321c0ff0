/**
 * The entry that a content file names, or an error for the writer of that file.
 * @throws when `id` is not among `entries`: names the file, the field and the ids there are.
 */
export function resolveReference<E extends { id: string }>(
  entries: readonly E[],
  id: string,
  from: { file: string; field: string; kind: string },
): E {
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry) return entry;
  const known = entries.map((candidate) => candidate.id).join(', ');
  throw new Error(`${from.file}, ${from.field}: there is no ${from.kind} "${id}". Use one of: ${known}.`);
}
