import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { linkProblem, type KnownAddresses } from './addresses.ts';
import { characterProblems, type WritingProblem } from './characters.ts';
import { noteProblems } from './notes.ts';
import { parseText } from './parse.ts';
import { pictureProblem } from './pictures.ts';
import { withoutPlainBlocks } from './plain.ts';
import { noProgram, noWords, tagProblems } from './tags.ts';

const apart =
  'a picture whose address is elsewhere in the file. Write it in place: ![words](../images/first-desk.jpg).';

/**
 * Returns what is wrong with a piece's text, in the order of its lines.
 * @param text MDX, front matter left empty so that its lines count
 * @param known addresses that a link may lead to; undefined for a piece that is not built
 * @param pictures the files among the pictures of texts
 * @throws when it is no MDX, with the line and the fault
 */
export function textProblems(
  text: string,
  known: KnownAddresses | undefined,
  pictures: ReadonlySet<string>,
): WritingProblem[] {
  const typed = characterProblems(text);
  const tree = parseText(withoutPlainBlocks(text));
  const problems = [...typed, ...noteProblems(tree)];
  let level = 1;
  visit(tree, (node: Nodes) => {
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
    if (node.type === 'link' || node.type === 'definition') say(linkProblem(node.url, known));
    if (node.type === 'image') say(pictureProblem(node.url, pictures));
    if (node.type === 'imageReference') say(apart);
    if ((node.type === 'image' || node.type === 'imageReference') && !node.alt?.trim())
      say(`${noWords} between [ and ].`);
    if (node.type === 'mdxjsEsm') say(noProgram);
    // A comment is for writers and leaves nothing on the page.
    if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !isComment(node.value))
      say(noProgram);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      if (/^h[2-6]$/.test(node.name ?? '')) heading(Number(node.name?.slice(1)));
      for (const problem of tagProblems(node, { known, pictures })) say(problem);
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
