import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { isScriptAddress, linkProblem, type KnownAddresses } from './addresses.ts';
import { characterProblems, type WritingProblem } from './characters.ts';
import { attributeProblem, elementProblem } from './markup.ts';
import { parseText } from './parse.ts';
import { withoutPlainBlocks } from './plain.ts';

const noWords = 'an image without words for those who can’t see it. Write them';
const noProgram =
  'a program among the words. Delete it: components need no import, and braces in a text are written \\{ and \\}.';

/**
 * Returns what is wrong with a piece's text, in the order of its lines.
 * @param text MDX, front matter left empty so that its lines count
 * @param known addresses that a link may lead to; undefined for a piece that is not built
 * @throws when it is no MDX, with the line and the fault
 */
export function textProblems(text: string, known: KnownAddresses | undefined): WritingProblem[] {
  const typed = characterProblems(text);
  const problems = [...typed];
  let level = 1;
  visit(parseText(withoutPlainBlocks(text)), (node: Nodes) => {
    const line = node.position?.start.line ?? 1;
    const say = (message: string | undefined) => {
      if (message !== undefined && !problems.some((one) => one.line === line && one.message === message))
        problems.push({ line, message });
    };
    const heading = (depth: number) => {
      if (depth === 1) say('a heading of the first level. The title is that one; begin with ##.');
      else if (depth > level + 1)
        say(`a heading skips a level, from ${level} to ${depth}. Use ${'#'.repeat(level + 1)}.`);
      level = depth;
    };

    if (node.type === 'heading') heading(node.depth);
    // A reference such as &#x202e; is seen here alone; what is typed has been told with its own line.
    if (typed.length === 0)
      for (const { message } of hiddenWords(node).flatMap((words) => characterProblems(words))) say(message);
    if (node.type === 'link' || node.type === 'definition' || node.type === 'image') say(linkProblem(node.url, known));
    if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim())
      say(`${noWords} between [ and ].`);
    if (node.type === 'mdxjsEsm') say(noProgram);
    // A comment is for writers and leaves nothing on the page.
    if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !isComment(node.value))
      say(noProgram);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (node.name !== null) say(elementProblem(node.name));
      if (/^h[2-6]$/.test(node.name ?? '')) heading(Number(node.name?.slice(1)));
      for (const problem of attributeProblems(node, known)) say(problem);
    }
  });
  return problems.sort((a, b) => a.line - b.line);
}

/** Returns the words of a node in which a reference may hide a character. */
function hiddenWords(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  const alt = node.type === 'image' || node.type === 'imageReference' ? node.alt : undefined;
  const title = node.type === 'image' || node.type === 'link' || node.type === 'definition' ? node.title : undefined;
  return [alt ?? '', title ?? ''];
}

const isComment = (program: string) => /^\s*(\/\*(?:(?!\*\/)[^])*\*\/\s*)*$/.test(program);

function attributeProblems(
  { name: element, attributes }: MdxJsxFlowElement | MdxJsxTextElement,
  known: KnownAddresses | undefined,
): (string | undefined)[] {
  const words = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'alt')?.value;
  return [
    ...attributes.flatMap((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') return noProgram;
      const { name, value } = attribute;
      const refused = attributeProblem(name);
      if (refused !== undefined) return refused;
      if (typeof value === 'object' && value !== null)
        return `the attribute ${name} is a program. Write its value between quotation marks.`;
      if (!value) return [];
      if (/^(href|src|cite|poster|xlink:href)$/i.test(name)) return linkProblem(value, known);
      return isScriptAddress(value) || /\b(javascript|vbscript|data):\S/i.test(/^srcset$/i.test(name) ? value : '')
        ? linkProblem(value, known)
        : characterProblems(value).map(({ message }) => message);
    }),
    element === 'img' && !(typeof words === 'string' && words.trim()) ? `${noWords} into alt="…".` : undefined,
  ];
}
