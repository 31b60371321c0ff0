/** Notes at the end of a text: [^1] where it belongs, and "[^1]: …" on a line of its own. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { WritingProblem } from './characters.ts';

/** Whether a text has notes, so that its page needs their style. */
export const hasNotes = (text: string): boolean => /^ {0,3}\[\^[^\]\s]+\]:/m.test(text);

/** Returns a problem for each note that has no text, that nothing refers to, or that is written twice. */
export function noteProblems(tree: Root): WritingProblem[] {
  const problems: WritingProblem[] = [];
  const referred = new Set<string>();
  const written = new Map<string, number>();
  visit(tree, (node: Nodes) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'footnoteReference') referred.add(node.identifier);
    if (node.type === 'footnoteDefinition') {
      if (written.has(node.identifier))
        problems.push({
          line,
          message: `the note [^${node.identifier}] is written twice. Give this one another name.`,
        });
      else written.set(node.identifier, line);
    }
    // A parser takes a reference without a note for plain words.
    if (node.type === 'text')
      for (const [, name] of node.value.matchAll(/\[\^([^\]\s]+)\]/g))
        problems.push({
          line,
          message: `the note [^${name}] has no text. Write it on a line of its own, as "[^${name}]: …".`,
        });
  });
  for (const [name, line] of written)
    if (!referred.has(name))
      problems.push({
        line,
        message: `nothing refers to the note [^${name}]. Write [^${name}] where it belongs, or delete it.`,
      });
  return problems;
}
