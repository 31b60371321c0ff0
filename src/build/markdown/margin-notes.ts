import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';
import type { Source } from '../../domain/article/fields.ts';
import { citedSource } from '../../domain/writing/citations.ts';
import { footnoteInMargin, sourceInMargin } from '../../domain/writing/margin-notes.ts';

type Plugin = NonNullable<SatteriProcessorOptions['hastPlugins']>[number];

/** An element or words, as far as they are read. */
interface Part {
  type: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: readonly unknown[];
}

const within = ({ children = [] }: Part) => children as readonly Part[];

/** The ways back from a footnote are no words of it. */
const wordsOf = (part: Part): string =>
  part.properties && 'dataFootnoteBackref' in part.properties ? '' : (part.value ?? within(part).map(wordsOf).join(''));

/** Returns the words of each footnote by the address that leads to it. */
const footnotesIn = (part: Part): [string, string][] => {
  const { id } = part.properties ?? {};
  return typeof id === 'string' && id.startsWith('fn-')
    ? [[`#${id}`, wordsOf(part)]]
    : within(part).flatMap(footnotesIn);
};

/**
 * Gives each citation, and the number of a footnote where the text has it first, the words for the margin of a wide page
 * (components/article/margin.css). In an attribute nobody hears, finds or is sent them twice.
 */
export const marginNotes: Plugin = ({ data }) => {
  const sources = (data.astro?.frontmatter.sources ?? []) as Source[];
  let footnotes = new Map<string, string>();
  return {
    name: 'margin-notes',
    before(root) {
      footnotes = new Map(footnotesIn(root));
    },
    element: {
      filter: ['a'],
      visit(link, context) {
        const href = String(link.properties.href);
        const cited = citedSource(href);
        const source = sources.find(({ id }) => id === cited);
        if (source) context.setProperty(link, 'dataNote', sourceInMargin(source));
        const footnote = footnotes.get(href);
        if (footnote === undefined || !('dataFootnoteRef' in link.properties)) return;
        context.setProperty(link, 'dataNote', footnoteInMargin(context.textContent(link), footnote));
        footnotes.delete(href);
      },
    },
  };
};
