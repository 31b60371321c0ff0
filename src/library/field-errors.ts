import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'astro/zod';

/** A fault in a field of a content file. */
export interface FieldProblem {
  field: readonly PropertyKey[];
  message: string;
}

/**
 * Returns the faults of a content file as lines of "file, line 12, outcomes.0.when: the fault and its remedy".
 * @param yaml the YAML that holds the fields; `linesAbove` lines of the file come before it
 */
export function fieldErrors(
  problems: readonly FieldProblem[],
  { file, yaml, linesAbove = 0 }: { file: string; yaml: string; linesAbove?: number },
): string[] {
  if (problems.length === 0) return [];
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  return problems.map(({ field, message }) => {
    const path = field.map((step) => (typeof step === 'number' ? step : String(step)));
    const line = lines.linePos(offsetOf(document, path)).line + linesAbove;
    return `${file}, line ${line}${path.length > 0 ? `, ${path.join('.')}` : ''}: ${message}`;
  });
}

/** Where a field is written; where it is missing, where the nearest field around it is. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Returns what is wrong with a field and how to mend it, in place of Zod's own words; undefined where a schema has its own. */
export function fieldMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = Object.keys(
        (issue.inst as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape ?? {},
      );
      const keys = issue.keys.map((key) => `"${key}"`).join(', ');
      return `${keys} ${issue.keys.length === 1 ? 'is no field' : 'are no fields'} here. Delete it, or write one of: ${known.join(', ')}.`;
    }
    case 'invalid_type':
      return issue.input === undefined
        ? 'This field is missing. Add it.'
        : `Write ${typeNames[issue.expected] ?? issue.expected} here, in place of ${nameOf(issue.input)}.`;
    case 'invalid_value':
      return `Write one of: ${(issue.values as unknown[]).map((value) => JSON.stringify(value)).join(', ')}.`;
    case 'invalid_union':
      return issue.discriminator
        ? `Write one of: ${((issue.options as unknown[] | undefined) ?? []).map((value) => JSON.stringify(value)).join(', ')}.`
        : 'This has none of the forms that the field takes.';
    case 'invalid_key':
      return 'The name before the colon is no id: write it in lower case with hyphens, like "no-reason".';
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'too_big':
    case 'too_small':
      return undefined;
  }
}

const typeNames: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each item after "- "',
  object: 'fields, one a line, as "name: value"',
  record: 'entries, one a line, as "id: value"',
};

function nameOf(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'fields' : `the ${typeof value} ${JSON.stringify(value)}`;
}
