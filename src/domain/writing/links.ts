import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseText } from './parse.ts';

/** Returns the addresses that a file of MDX links to, front matter and all, with the line of each. @throws when it is no MDX */
export function linksOf(contents: string): { href: string; line: number }[] {
  const frontMatter = /^\uFEFF?---[^]*?\n---[ \t]*$/m.exec(contents)?.[0] ?? '';
  const links: { href: string; line: number }[] = [];
  visit(parseText(frontMatter.replace(/[^\n]+/g, '') + contents.slice(frontMatter.length)), (node: Nodes) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'link' || node.type === 'definition') links.push({ href: node.url, line });
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'href' && typeof attribute.value === 'string')
          links.push({ href: attribute.value, line });
  });
  return links;
}
