/** What any text of ours may need: ASCII, and the marks of typography. */
const always = `${range(0x20, 0x7e)}\u00a0–—‘’“”•…·×−`;

/** Returns every character that `texts` hold, and those that any text may need, each once and in order. */
export function charactersIn(texts) {
  const found = new Set(always);
  for (const text of texts) for (const character of text) if (character > ' ') found.add(character);
  return [...found].sort().join('');
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');
}
