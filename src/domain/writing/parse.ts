import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Returns the tree of a piece's text. @throws when it is no MDX, with the line and the fault */
export const parseText = (text: string): Root => parser.parse(text);
