import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The text that was parsed last and its tree: several checks read each text, one after the other. */
let latest: { text: string; tree: Root } | undefined;

/** Returns the tree of a piece's text, for reading alone. @throws when it is no MDX, with the line and the fault */
export function parseText(text: string): Root {
  if (latest?.text !== text) latest = { text, tree: parser.parse(text) };
  return latest.tree;
}
