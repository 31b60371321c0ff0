import { isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { isScriptAddress, linkProblem, type KnownAddresses } from '../domain/writing/addresses.ts';
import { characterProblems } from '../domain/writing/characters.ts';
import { markupInField } from '../domain/writing/markup.ts';
import { fieldErrors, type FieldProblem } from './field-errors.ts';
import type { ContentProblem } from './problem.ts';

/** Fields that hold an address, whatever their file. */
const isAddressField = (name: unknown) => /^(link|url|href|src)$/.test(String(name));

const links = /\]\(\s*<?([^)\s>]*)/g;

/**
 * Returns what no field of a content file may hold.
 * @param known addresses that a link may lead to
 */
export function writtenFieldErrors(
  yaml: string,
  { file, linesAbove, known }: { file: string; linesAbove: number; known: KnownAddresses | undefined },
): ContentProblem[] {
  // As typed, comments included; what an escape such as "\u202E" gives is seen in the fields alone.
  const typed = characterProblems(yaml, 1 + linesAbove);
  const raw = typed.map((problem) => ({ file, ...problem }));
  const problems: FieldProblem[] = [];
  const document = parseDocument(yaml);
  visit(document, {
    Scalar(key, { value }, parents) {
      if (typeof value !== 'string' || key === 'key') return;
      const field = pathOf(key, parents);
      const say = (message: string | undefined) => {
        if (message !== undefined) problems.push({ field, message });
      };
      if (typed.length === 0) for (const { message } of characterProblems(value)) say(message);
      say(markupInField(value));
      if (isAddressField(field.at(-1)) || isScriptAddress(value) || /^\/[a-z]\S*$/.test(value))
        say(linkProblem(value.trim(), known));
      for (const [, href = ''] of value.matchAll(links)) say(linkProblem(href, known));
    },
  });
  return [...raw, ...fieldErrors(problems, { file, yaml, linesAbove })];
}

/** Returns the names and places that lead to a node of a YAML document. */
const pathOf = (key: unknown, parents: readonly unknown[]): (string | number)[] =>
  parents.flatMap((parent, index) => {
    if (isPair(parent)) return isScalar(parent.key) ? String(parent.key.value) : [];
    if (!isSeq(parent)) return [];
    const next = parents[index + 1];
    return next === undefined ? Number(key) : parent.items.indexOf(next);
  });
