import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseText } from '../writing/parse.ts';

/** The parts of a piece's Markdown that are checked. Lines count from 1. */
export interface Outline {
  /** Addresses of its links, as written. */
  links: { href: string; line: number }[];
  /** Names in components' attributes: `<SelfCheck quiz="…">` gives `{ component: 'SelfCheck', name: 'quiz', value }`. */
  names: { component: string; name: string; value: string; line: number }[];
  /** The prose of each paragraph, heading, list item and table cell, without marks and tags. */
  prose: string[];
}

/** Returns the outline of a piece's text. @throws when `body` is no MDX, with the line and the fault */
export function outlineOf(body: string): Outline {
  const outline: Outline = { links: [], names: [], prose: [] };
  visit(parseText(body), (node: Nodes) => {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'link') outline.links.push({ href: node.url, line });
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      outline.prose.push(toString(node));
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
          outline.names.push({ component: node.name ?? '', name: attribute.name, value: attribute.value, line });
  });
  return outline;
}
