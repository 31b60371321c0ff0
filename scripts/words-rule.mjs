/**
 * An ESLint rule: no text that readers see is in code. It goes into src/words/, a folder a language, where each language
 * has it. Texts are told from code by how they read: a capitalised word, two words in a row. Errors are for developers.
 */
const letter = /\p{L}/u;
const capitalised = /(?:^|[\s“(])\p{Lu}\p{Ll}/u;
const phrase = /\p{Ll},? \p{Ll}/u;
/** A selector, a tag, a query. */
const code = /^\.|[<>[\]#=]/;

/** Attributes whose every word is shown or read aloud. */
const heard =
  /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|title|alt|placeholder|label|data-(?:button|name))$/;

/** Where a text is none: compared, a name, a type, the address of a module. */
const isCode = (node) =>
  /^(?:Binary|Member|Import|Export|TSLiteral|SwitchCase)/.test(node.parent.type) ||
  (node.parent.type === 'Property' && node.parent.key === node);

const isInError = (ancestors) =>
  ancestors.some(({ type, callee }) => type === 'NewExpression' && /Error$/.test(callee.name ?? ''));

/** Whether the text of `node` reads like words, for where it is. */
function isText(node, text, ancestors) {
  const attribute = ancestors.find(({ type }) => type === 'JSXAttribute');
  const name = String(attribute?.name.name);
  if (name === 'class') return false;
  if (heard.test(name)) return letter.test(text);
  if (!attribute && node.parent.type === 'JSXExpressionContainer') return letter.test(text);
  return capitalised.test(text) || (node.parent.type !== 'JSXAttribute' && phrase.test(text) && !code.test(text));
}

export const wordsRule = {
  meta: {
    type: 'problem',
    messages: {
      words: '“{{text}}” is for readers: give it a name in src/words/, in each language, and import it from #words/.',
    },
    schema: [{ type: 'object', properties: { allowed: { type: 'array', items: { type: 'string' } } } }],
  },
  create(context) {
    const allowed = new Set(context.options[0]?.allowed);
    const refuse = (node, text) => context.report({ node, messageId: 'words', data: { text: text.trim() } });
    const check = (node, text) => {
      const ancestors = context.sourceCode.getAncestors(node);
      if (allowed.has(text) || isCode(node) || isInError(ancestors)) return;
      if (isText(node, text, ancestors)) refuse(node, text);
    };
    return {
      JSXText: (node) => letter.test(node.value) && refuse(node, node.value),
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateElement: (node) => check(node, node.value.cooked),
    };
  },
};
