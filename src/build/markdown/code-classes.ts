import type { ShikiConfig } from 'astro';

type Transformer = NonNullable<ShikiConfig['transformers']>[number];
type Span = Parameters<NonNullable<Transformer['line']>>[0];

/** The kinds of words that the sheet of code tells apart. The theme knows more; a reader doesn't need them. */
const kinds: Record<string, string> = {
  keyword: 'code-keyword',
  string: 'code-string',
  'string-expression': 'code-string',
  comment: 'code-comment',
  function: 'code-name',
  constant: 'code-name',
  inserted: 'code-inserted',
  deleted: 'code-deleted',
};

const kindOf = (style: unknown) => kinds[/--astro-code-token-([\w-]+)/.exec(String(style))?.[1] ?? ''];

/** Returns the words of a line, each in a span of its kind, and the others bare. */
const words = ({ children }: Span): Span['children'] =>
  children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    const kind = kindOf(child.properties.style);
    const within = words(child);
    return kind === undefined ? within : [{ ...child, properties: { class: kind }, children: within }];
  });

/** Writes the kinds of words as classes: the policy of a page drops the styles that Shiki and Astro write. */
export const codeClasses: Transformer = {
  name: 'code-classes',
  code(code) {
    code.children = words(code);
  },
  pre(pre) {
    pre.properties = { 'data-language': pre.properties.dataLanguage };
  },
};
