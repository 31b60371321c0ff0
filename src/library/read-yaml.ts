import { isAlias, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { ContentError, type ContentProblem } from './problem.ts';
import { slipMessage } from './yaml-slip.ts';

/**
 * Reads YAML 1.2, in which a date is text. `linesAbove` is how many lines of the file come before it.
 * @throws ContentError where it has a slip: names the line, the column and the remedy
 */
export function readValue(yaml: string, file: string, linesAbove: number): unknown {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, logLevel: 'silent' });
  const problems = slipsOf(document, yaml).map(({ offset, ...slip }): ContentProblem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + linesAbove, column: col, message: slipMessage(slip) };
  });
  if (problems.length > 0) throw new ContentError(problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return document.toJS();
}

type Slip = Pick<YAMLError, 'code' | 'message'> & { offset: number };

/** Every field that is there twice, and the first of the other slips: those after it come from it, as a rule. */
function slipsOf(document: Document, yaml: string): Slip[] {
  const found = [...document.errors, ...document.warnings].map(({ code, message, pos: [offset] }) => ({
    code,
    message,
    offset: message.startsWith('Missing closing') ? (lastQuotation(document) ?? offset) : offset,
  }));
  // A tab may be told of another line than its own.
  const tab = found.length > 0 ? /^ *\t/m.exec(yaml) : null;
  const [first] = tab
    ? [{ code: 'TAB_AS_INDENT' as const, message: '', offset: tab.index }]
    : found.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return [
    ...(first ? [first] : []),
    ...found.filter(({ code }) => code === 'DUPLICATE_KEY'),
    ...(found.length === 0 ? unknownAliases(document) : []),
  ];
}

/** Where the quotation begins that goes on to the end of the file. */
function lastQuotation(document: Document): number | undefined {
  let last: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range) last = range[0];
    },
  });
  return last;
}

/** Texts that begin with a star, which YAML takes for the name of an earlier value. */
function unknownAliases(document: Document): Slip[] {
  const slips: Slip[] = [];
  visit(document, (_, node) => {
    if (isAlias(node) && !node.resolve(document))
      slips.push({ code: 'BAD_ALIAS', message: '', offset: node.range?.[0] ?? 0 });
  });
  return slips;
}
