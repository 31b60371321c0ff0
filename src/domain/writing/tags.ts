/** The tags of a text and their attributes: what is wrong with an element or a component as it is written. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { isScriptAddress, linkProblem, type KnownAddresses } from './addresses.ts';
import { characterProblems } from './characters.ts';
import { attributeProblem, elementProblem } from './markup.ts';
import { pictureProblem } from './pictures.ts';
import { isRecording, recordingProblems } from './recordings.ts';

export const noWords = 'an image without words for those who can’t see it. Write them';
export const noProgram =
  'a program among the words. Delete it: components need no import, and braces in a text are written \\{ and \\}.';

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** The addresses that a text may name. */
export interface Named {
  /** Where a link may lead; undefined for a piece that is not built. */
  known: KnownAddresses | undefined;
  /** The files among the pictures of texts. */
  pictures: ReadonlySet<string>;
}

/** Returns what is wrong with a tag: its name, each of its attributes, and what it lacks. */
export function tagProblems(tag: Tag, named: Named): string[] {
  return [
    tag.name === null ? undefined : elementProblem(tag.name),
    ...tag.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? oneAttribute(tag, attribute, named) : [noProgram],
    ),
    ...(tag.name === 'Picture' ? ownPicture(tag, named.pictures) : []),
    ...(isRecording(tag.name)
      ? recordingProblems(
          { kind: tag.name, attributes: valuesOf(tag), hasTranscript: tag.children.length > 0 },
          named.known,
        )
      : []),
  ].filter((problem) => problem !== undefined);
}

/** The attributes that are plain words, by their names. */
const valuesOf = ({ attributes }: Tag): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value]] : [],
    ),
  );

function oneAttribute(
  { name: element }: Tag,
  { name, value }: Extract<Tag['attributes'][number], { type: 'mdxJsxAttribute' }>,
  { known }: Named,
): (string | undefined)[] {
  const refused = attributeProblem(name);
  if (refused !== undefined) return [refused];
  if (typeof value === 'object' && value !== null)
    return [`the attribute ${name} is a program. Write its value between quotation marks.`];
  if (!value) return [];
  // These say more of their own files.
  const namesFile = element === 'Picture' || isRecording(element);
  if (!namesFile && /^(href|src|cite|poster|xlink:href)$/i.test(name)) return [linkProblem(value, known)];
  return isScriptAddress(value) || /\b(javascript|vbscript|data):\S/i.test(/^srcset$/i.test(name) ? value : '')
    ? [linkProblem(value, known)]
    : characterProblems(value).map(({ message }) => message);
}

function ownPicture(tag: Tag, pictures: ReadonlySet<string>): (string | undefined)[] {
  const { src, alt } = valuesOf(tag);
  return [
    tag.type === 'mdxJsxTextElement' || tag.children.length > 0
      ? 'a <Picture> among other words. Write <Picture src="…" alt="…" /> on lines of its own, with a blank line around it.'
      : undefined,
    src ? pictureProblem(src, pictures) : '<Picture> without a file. Write src="../images/first-desk.jpg".',
    alt?.trim() ? undefined : `${noWords} into alt="…".`,
  ];
}
