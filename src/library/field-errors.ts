import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import type { ContentProblem } from './problem.ts';

/** A fault in a field of a content file. */
export interface FieldProblem {
  field: readonly PropertyKey[];
  message: string;
}

const curly = /^[“”„‟«»‘’‚‹›]/;
const curlyRemedy = 'Curly quotation marks around a value are part of it: delete them, or type straight ones, "…".';

const sentence = (message: string) => (/[.?]$/.test(message) ? message : `${message}.`);

/**
 * Returns the faults of a content file's fields with their lines.
 * @param yaml the YAML that holds the fields; `linesAbove` lines of the file come before it
 */
export function fieldErrors(
  problems: readonly FieldProblem[],
  { file, yaml, linesAbove = 0 }: { file: string; yaml: string; linesAbove?: number },
): ContentProblem[] {
  if (problems.length === 0) return [];
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  return problems.map(({ field, message }) => {
    const path = field.map((step) => (typeof step === 'number' ? step : String(step)));
    const value = path.length > 0 ? document.getIn(path) : undefined;
    return {
      file,
      line: lines.linePos(offsetOf(document, path)).line + linesAbove,
      ...(path.length > 0 ? { field: path.join('.') } : {}),
      message: sentence(message) + (typeof value === 'string' && curly.test(value) ? ` ${curlyRemedy}` : ''),
    };
  });
}

/** Where a field is written, from its name on; where it is missing, where the nearest field around it is. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const around = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    const key = isMap(around)
      ? around.items.map((pair) => pair.key).find((name) => isScalar(name) && String(name.value) === String(last))
      : undefined;
    const node = key ?? (isCollection(around) ? around.get(last, true) : undefined);
    if (isNode(node) && node.range) return node.range[0];
  }
  return isNode(document.contents) && document.contents.range ? document.contents.range[0] : 0;
}
