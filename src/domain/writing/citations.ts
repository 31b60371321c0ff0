import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseText } from './parse.ts';
import { withoutPlainBlocks } from './plain.ts';

/** Returns the id of a source's element in the list at the end of its piece. */
export const sourceAnchor = (source: string): string => `source-${source}`;

const citation = /^#source-(.+)$/;

/** Returns the id of the source that a link's address cites, if it is a citation. */
export const citedSource = (address: string): string | undefined => citation.exec(address)?.[1];

/** A place where a text names a source. */
export interface Citation {
  source: string;
  /** Of the text, 1 for the first. */
  line: number;
}

/** Returns the citations of a piece's text, in their order: its links to "#source-…". @throws when it is no MDX */
export function citationsIn(text: string): Citation[] {
  const citations: Citation[] = [];
  visit(parseText(withoutPlainBlocks(text)), (node: Nodes) => {
    const source = node.type === 'link' ? citedSource(node.url) : undefined;
    if (source !== undefined) citations.push({ source, line: node.position?.start.line ?? 1 });
  });
  return citations;
}

/** Returns a problem for each citation of a source that isn't listed. */
export const unlistedCitations = (citations: readonly Citation[], listed: readonly string[]) =>
  citations
    .filter(({ source }) => !listed.includes(source))
    .map(({ source, line }) => ({
      line,
      message: `it cites "${source}", which "sources" does not list. List it there, or take the link away.`,
    }));

/** Returns a problem for each listed source that the text never cites. */
export const uncitedSources = (listed: readonly string[], citations: readonly Citation[]) =>
  listed.flatMap((source, index) =>
    citations.some((one) => one.source === source)
      ? []
      : [
          {
            field: ['sources', index, 'id'],
            message: `the text never cites it. Write [who](#${sourceAnchor(source)}) where it says what this source says, or delete the source.`,
          },
        ],
  );
