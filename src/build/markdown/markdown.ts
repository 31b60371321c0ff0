/** How Markdown becomes a page: what Astro's processor does for us, and what it leaves to us. */
import { satteri } from '@astrojs/markdown-satteri';
import type { AstroUserConfig } from 'astro';
import { cellAlignment } from './cell-alignment.ts';
import { codeClasses } from './code-classes.ts';
import { noteWords } from './note-words.ts';
import { writersBlocks } from './writers-blocks.ts';

export const markdown: AstroUserConfig['markdown'] = {
  processor: satteri({
    mdastPlugins: [writersBlocks],
    hastPlugins: [cellAlignment],
    features: { gfm: { footnotes: noteWords } },
  }),
  // A theme of variables says what a word of code is, not how it looks.
  shikiConfig: { theme: 'css-variables', transformers: [codeClasses] },
};
