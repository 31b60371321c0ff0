/** A fault of MDX as its parser tells it. */
export interface ParserFault {
  ruleId?: string | undefined;
  reason: string;
  line?: number | undefined;
  column?: number | undefined;
}

/** Whether an error is a parser's, with a place. */
export const isParserFault = (error: unknown): error is ParserFault =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

const oneLine =
  'Put both on lines of their own with a blank line around what is between them, or both within one line.';

/**
 * Returns the place and the message of a text that is no MDX: what a writer meant, in place of what a parser expected.
 * The place of a tag without an end is that of the tag.
 */
export function slipOf({ ruleId, reason, line, column }: ParserFault): {
  line: number | undefined;
  column: number | undefined;
  message: string;
} {
  const [, open = '', atLine, atColumn] = /for `<([^`>]*)>` \((\d+):(\d+)/.exec(reason) ?? [];
  const close = /closing tag `<\/([^`>]*)>`/.exec(reason)?.[1];
  if (ruleId === 'end-tag-mismatch' && atLine !== undefined)
    return { line: Number(atLine), column: Number(atColumn), message: tagMessage(open, close) };
  return { line, column, message: messageOf(ruleId, reason) };
}

function tagMessage(open: string, close: string | undefined): string {
  if (/^(br|hr|img|wbr|col)$/i.test(open)) return `<${open}> needs a slash at its end. Write <${open} … />.`;
  if (close === undefined) return `<${open}> has no end. Write </${open}> after what is inside it. ${oneLine}`;
  return `<${open}> ends with </${close}>. Write </${open}>, or take one of the two away.`;
}

function messageOf(ruleId: string | undefined, reason: string): string {
  const character = /^Unexpected (?:lazy )?character `(.+?)` \(/.exec(reason)?.[1] ?? '';
  if (ruleId === 'unexpected-closing-slash' || reason.startsWith('Unexpected closing slash'))
    return `an end </…> of a tag that doesn’t begin. Delete it, or write the beginning above it. ${oneLine}`;
  if (character === '!') return 'a comment as HTML has it. Write {/* … */}.';
  if (reason.includes('to create a link in MDX')) return 'an address between < and >. Write [words](address).';
  if (reason.includes('attribute value') && !reason.startsWith('Unexpected end of file'))
    return `the value of an attribute begins with ${character}. Put it between straight quotation marks: to="…".`;
  if (reason.includes('closing quote'))
    return 'the value of an attribute has no end. Write a second quotation mark " after it.';
  if (reason.includes('before name'))
    return `a sign < with ${character} after it, which reads as a tag. Write \\<, or “less than”.`;
  if (reason.includes('closing brace') || reason.includes('expression'))
    return 'a brace { that reads as a program. In a text write \\{ and \\}.';
  if (reason.includes('import/exports'))
    return 'a line that begins with “import” or “export” reads as a program. Begin it with another word: components need no import.';
  if (reason.startsWith('Unexpected end of file'))
    return 'a tag that is not finished. Write its >, or \\< for the sign itself.';
  return `this is not MDX: ${reason}. Write \\< and \\{ for the signs themselves.`;
}
