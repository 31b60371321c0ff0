import type { z } from 'astro/zod';
import { didYouMean } from '../domain/nearest.ts';
import type { FieldProblem } from './field-errors.ts';

/** Returns the faults of fields that don't fit their schema. An unknown field is one of its own, where it is written. */
export function schemaProblems(schema: z.ZodType, data: unknown): FieldProblem[] {
  const issues = schema.safeParse(data, { error: fieldMessage, reportInput: true }).error?.issues ?? [];
  const ofWrongType = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')));
  return issues.flatMap((issue): FieldProblem[] => {
    // The length of a text says nothing where a list is meant.
    if (issue.code.startsWith('too_') && ofWrongType.has(issue.path.join('.'))) return [];
    if (issue.code !== 'unrecognized_keys') return [{ field: issue.path, message: wholeMessage(issue) }];
    const messages = issue.message.split('\n');
    return issue.keys.map((key, index) => ({ field: [...issue.path, key], message: messages[index] ?? '' }));
  });
}

const missing = 'This field is missing. ';

/** The message of an issue, where a schema's own words leave out that a field is missing or how long a text is. */
function wholeMessage({ code, input, message }: z.core.$ZodIssue): string {
  if (code === 'invalid_type' && input === undefined && !message.startsWith(missing)) return missing + message;
  return code.startsWith('too_') && typeof input === 'string' && input !== ''
    ? `It has ${input.length} characters: ${message}`
    : message;
}

/** Returns what is wrong with a field and how to mend it, in place of Zod's own words; undefined where a schema has its own. */
function fieldMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = Object.keys(
        (issue.inst as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape ?? {},
      );
      // A line for each field: the issue has several.
      return issue.keys
        .map(
          (key) =>
            `"${key}" is no field here. ${didYouMean(key, known)}Delete it, or write one of: ${known.join(', ')}.`,
        )
        .join('\n');
    }
    case 'invalid_type':
      return issue.input === undefined
        ? `${missing}Add it.`
        : `Write ${typeNames[issue.expected] ?? issue.expected} here, in place of ${nameOf(issue.input)}${asText(issue)}.`;
    case 'invalid_value':
      return oneOf(issue.input, issue.values);
    case 'invalid_union':
      return issue.discriminator
        ? oneOf((issue.input as Record<string, unknown>)[issue.discriminator], issue.options as unknown[])
        : 'This has none of the forms that the field takes.';
    case 'invalid_key':
      return 'The name before the colon is no id: write it in lower case with hyphens, like "no-reason".';
    case 'too_small':
    case 'too_big':
      return sizeMessage(issue);
    case 'custom':
    case 'invalid_element':
    case 'invalid_format':
    case 'not_multiple_of':
      return undefined;
  }
}

/** The remedy for a field that takes one of a few values. */
function oneOf(written: unknown, values: readonly unknown[]): string {
  const fault =
    written === undefined ? missing : typeof written === 'string' ? didYouMean(written, values.map(String)) : '';
  return `${fault}Write one of: ${values.map((value) => JSON.stringify(value)).join(', ')}.`;
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
  if (typeof value === 'object') return 'fields';
  return `the ${typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'value' : typeof value} ${JSON.stringify(value)}`;
}

/** The remedy for a number, or true or false, that is meant as a text. */
const asText = ({ expected, input }: { expected: string; input?: unknown }) =>
  expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')
    ? `: put it between quotation marks, "${input}"`
    : '';

/** The bounds of a text, a list or a number, for a field without words of its own about them. */
function sizeMessage(issue: z.core.$ZodRawIssue & { code: 'too_small' | 'too_big' }): string | undefined {
  const small = issue.code === 'too_small';
  const bound = Number(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string')
    return small && bound === 1
      ? 'This field is empty. Write its words, or delete it if it may be missing.'
      : undefined;
  const of = issue.origin === 'array' ? ` ${bound === 1 ? 'item' : 'items'}` : '';
  return `Write ${issue.origin === 'array' ? '' : 'a number of '}${small ? `${bound}${of} or more` : `${bound}${of} or fewer`} here.`;
}
