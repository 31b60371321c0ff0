import { lettersOf, lineWidth } from '../figure/line-width.ts';

/** More lines than this make a label longer than its reader wants. */
const mostLines = 4;

/**
 * Returns a name in lines of at most `room`, in letters' size, or of one letter. It is broken after spaces and hyphens; a
 * longer word, or a name in Chinese, goes on in the next line. Beyond the last line a name is cut off.
 */
export function nameLines(name: string, room: number): string[] {
  const fits = (line: string) => lineWidth(line.trimEnd()) <= room;
  const lines = [''];
  for (const word of name.match(/[^\s-]+[\s-]*|[\s-]+/g) ?? [])
    for (const piece of fits(word) ? [word] : lettersOf(word)) {
      const last = lines.pop() ?? '';
      lines.push(...(!last || fits(last + piece) ? [last + piece] : [last, piece]));
    }
  const shown = lines.slice(0, mostLines).map((line) => line.trim());
  if (lines.length > mostLines) {
    const cut = lettersOf(shown.pop() ?? '');
    while (cut.length > 0 && !fits(`${cut.join('')}…`)) cut.pop();
    // Isolated, so that the dots are at the end of a name that begins at the right, too.
    shown.push(`\u2068${cut.join('')}…\u2069`);
  }
  return shown;
}
