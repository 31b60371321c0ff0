import type { YAMLError } from 'yaml';

/** A text as YAML takes it whatever it holds. */
const quoted = 'put the whole text between straight quotation marks: name: "…"';

/** The slips of writers by the code that the parser gives them. */
const slips: Record<string, string> = {
  BAD_INDENT:
    'the spaces at the beginning of this line don’t match those of the lines it belongs to. Begin it below the line that it goes with.',
  TAB_AS_INDENT: 'a tab at the beginning of the line. Put spaces in its place, two for each level.',
  BLOCK_AS_IMPLICIT_KEY: `a second colon in the line, so that it reads as a field within a field. If it is part of the text, ${quoted}.`,
  DUPLICATE_KEY: 'a field of this name is above already. Delete one of the two.',
  MULTILINE_IMPLICIT_KEY:
    'this line is no field and no item of a list. Write "name: value" or "- item", with a space after the colon or the dash.',
  MISSING_CHAR:
    'this line is no field and no item of a list. Write "name: value" or "- item", with a space after the colon or the dash, and begin it below the lines that it goes with.',
  BAD_DQ_ESCAPE:
    'a backslash between double quotation marks means something else. Write two of them, or single quotation marks around the text.',
  MULTIPLE_DOCS: 'a line "---" in the middle of the fields, so that the file is two. Delete it.',
  TAG_RESOLVE_FAILED: `the sign ! at the beginning of a text means something else. If it is part of the text, ${quoted}.`,
  BAD_ALIAS: `a star or an ampersand at the beginning of a text means something else. If it is part of the text, ${quoted}.`,
};

/** Returns what is wrong with a line of YAML and how to mend it. */
export function slipMessage({ code, message }: Pick<YAMLError, 'code' | 'message'>): string {
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (quote !== undefined)
    return `the quotation mark ${quote} that begins here has no end. Write a second one at the end of the text.`;
  const sign = /^Plain value cannot start with .* (.)( at line|$)/.exec(message)?.[1];
  if (sign !== undefined) return `a text can’t begin with the sign ${sign}. If it is part of the text, ${quoted}.`;
  const bracket = /^Flow (?:sequence|map) .* end with an? (.)/.exec(message)?.[1];
  if (bracket !== undefined) return `a list or fields between brackets have no end. Write ${bracket} at their end.`;
  if (message.startsWith('Unexpected scalar at node end'))
    return 'words after the closing quotation mark. Put the marks around the whole text; within it write curly ones, “ ” and ’.';
  if (message.startsWith('Sequence item without')) return slips.BAD_INDENT ?? '';
  if (message.startsWith('Not a YAML token'))
    return `the sign | or > at the beginning of a text means something else. If it is part of the text, ${quoted}.`;
  return (
    slips[code] ??
    `this is not YAML (${message.replace(/ at line \d[^]*/, '')}). Check the spaces at the line’s beginning, and ${quoted}.`
  );
}
