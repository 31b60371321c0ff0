import { isAlias, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { ContentError, type ContentProblem } from './problem.ts';
import { slipMessage } from './yaml-slip.ts';

/**
 * Reads YAML 1.2, in which a date is text. `linesAbove` is how many lines of the file come before it.
 * @throws ContentError where it has a slip: names the line, the column and the remedy
 */
export function readValue(yaml: string, file: string, linesAbove: number): unknown {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
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
  const found = [...document.errors, ...document.warnings].map(({ code, message, pos: [offset] }): Slip =>
    isAfterAlias(yaml, offset) ? { code: 'BAD_ALIAS', message: '', offset } : { code, message, offset },
  );
  if (found.length === 0) return unknownAliases(document);
  const [first] = found.filter(({ code }) => code !== 'DUPLICATE_KEY');
  // Both may be told of another line than their own.
  const tab = /^ *\t/m.exec(yaml);
  if (tab) return [{ code: 'TAB_AS_INDENT', message: '', offset: tab.index }];
  const quotation = endlessQuotation(document, yaml, found);
  if (quotation) return [quotation];
  return [...(first ? [first] : []), ...found.filter(({ code }) => code === 'DUPLICATE_KEY')];
}

/** Whether an offset is behind a star or an ampersand with which a text begins. */
const isAfterAlias = (yaml: string, offset: number) =>
  /(?:^|[:-] +)[*&][^ ]* *$/.test(yaml.slice(0, offset).replace(/^[^]*\n/, ''));

/** The first quotation that lacks its end, or took a later one for it and goes on over a line's end up to a slip. */
function endlessQuotation(document: Document, yaml: string, slips: readonly Slip[]): Slip | undefined {
  let found: Slip | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (!type?.startsWith('QUOTE') || !range) return;
      const [begin, end] = range;
      const isEndless = slips.some(
        ({ message, offset }) =>
          offset >= begin &&
          offset <= end &&
          (message.startsWith('Missing closing') || yaml.slice(begin, end).includes('\n')),
      );
      if (!isEndless) return;
      found = { code: 'MISSING_CHAR', message: `Missing closing ${yaml[begin]}`, offset: begin };
      return visit.BREAK;
    },
  });
  return found;
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
