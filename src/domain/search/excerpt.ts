/** A part of an excerpt; words that were searched for are marked. */
export interface Run {
  text: string;
  marked: boolean;
}

/**
 * Returns the text of Pagefind's excerpt, which is HTML with `<mark>` around found words. A page under Trusted Types
 * takes no HTML from a script. @source https://pagefind.app/docs/api/ (excerpt)
 */
export function excerptRuns(excerpt: string): Run[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .map((part) => ({ text: plain(part), marked: part.startsWith('<mark>') }))
    .filter((run) => run.text !== '');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

const plain = (html: string) =>
  html.replace(/<[^>]*>/g, '').replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name: string) => entities[name] ?? '');
