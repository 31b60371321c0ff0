import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { didYouMean } from '../nearest.ts';
import type { WritingProblem } from './characters.ts';
import { parseText } from './parse.ts';
import { withoutPlainBlocks } from './plain.ts';

/** An entry that a component shows, as an attribute names it. */
export type Shown = 'figure' | 'self-check' | 'takeaway';

/** An attribute that a component can't do without: words, or the name of an entry. */
type Needs = Record<string, 'words' | Shown>;

/** The components of every piece, with the attributes that they need. src/mdx/components.ts has what they render. */
export const pieceComponents: Record<string, Needs> = {
  Aside: {},
  // tags.ts says what these three need.
  Audio: {},
  Branch: { you: 'words' },
  Contact: {},
  Diagram: { figure: 'figure' },
  Example: {},
  Hear: { from: 'words' },
  Line: { by: 'words' },
  LinkCard: {},
  Picture: {},
  PullQuote: {},
  Say: { to: 'words' },
  SelfCheck: { quiz: 'self-check' },
  Takeaway: { name: 'takeaway' },
  Video: {},
};

/** Those of workshops. */
export const workshopComponents: Record<string, Needs> = {
  ...pieceComponents,
  CompletedPlan: {},
  EmptyPlan: {},
  Exercise: { title: 'words', minutes: 'words' },
  MapSheet: {},
  PeopleSheet: {},
  Planner: {},
  RatingTable: {},
};

/** A place in a text where a component shows an entry. */
export interface Mention {
  kind: Shown;
  id: string;
  line: number;
}

/**
 * Returns what is wrong with the components of a piece's text, and the entries that they show.
 * @param components those that it may use
 * @throws when it is no MDX
 */
export function componentsIn(
  text: string,
  components: Record<string, Needs>,
): { problems: WritingProblem[]; mentions: Mention[] } {
  const problems: WritingProblem[] = [];
  const mentions: Mention[] = [];
  visit(parseText(withoutPlainBlocks(text)), (node: Nodes) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const { name } = node;
    if (name === null || !/^[A-Z]/.test(name)) return;
    const line = node.position?.start.line ?? 1;
    const needs = components[name];
    if (!needs) {
      problems.push({ line, message: unknown(name, components) });
      return;
    }
    for (const [attribute, kind] of Object.entries(needs)) {
      const given = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === attribute)?.value;
      // A program in its place is told of where texts are checked.
      if (typeof given === 'object' && given !== null) continue;
      if (!given?.trim())
        problems.push({ line, message: `<${name}> lacks ${attribute}. Write <${name} ${attribute}="…">.` });
      else if (kind !== 'words') mentions.push({ kind, id: given, line });
    }
  });
  return { problems, mentions };
}

function unknown(name: string, components: Record<string, Needs>): string {
  if (name in workshopComponents) return `<${name}> is for workshops. Take it away here.`;
  const known = Object.keys(components);
  return `there is no component <${name}>. ${didYouMean(name, known)}Use one of: ${known.join(', ')}.`;
}
