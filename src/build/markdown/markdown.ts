/** How Markdown becomes a page: what Astro's processor does for us, and what it leaves to us. */
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroUserConfig } from 'astro';
import { cellAlignment } from './cell-alignment.ts';
import { codeClasses } from './code-classes.ts';
import { marginNotes } from './margin-notes.ts';
import { writersBlocks } from './writers-blocks.ts';

/** The words around notes. */
interface NoteWords {
  label: string;
  backLabel: (note: number, place: number) => string;
}

export const markdown = (notes: NoteWords): AstroUserConfig['markdown'] => ({
  processor: satteri({
    mdastPlugins: [writersBlocks],
    hastPlugins: [cellAlignment, marginNotes],
    // A page holds one text, so the ids need no prefix against another's.
    features: { gfm: { footnotes: { ...notes, clobberPrefix: '' } } },
  }),
  // A theme of variables says what a word of code is, not how it looks.
  shikiConfig: { theme: 'css-variables', transformers: [codeClasses] },
});
