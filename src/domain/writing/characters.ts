/** A fault in a writer's file. Lines count from 1. */
export interface WritingProblem {
  line: number;
  message: string;
}

/** Characters that no text needs, by what is wrong with them. */
const refused: { found: RegExp; message: (code: string) => string }[] = [
  {
    // All of C0 but tab and line ends, delete, and C1.
    found: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g,
    message: (code) =>
      `the control character ${code}, which nobody sees. Delete it, and type the words around it again.`,
  },
  {
    found: /[\u202A-\u202E\u2066-\u2069]/g,
    message: (code) =>
      `the character ${code} turns the direction of the text after it, so that it reads as something else. Delete it: Arabic and Hebrew need none.`,
  },
];

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Returns the characters of a text that a reader can't see and that change what is read. Everything that any language
 * writes with passes: joiners, marks of direction (U+200E, U+200F, U+061C), soft hyphens, spaces of every width.
 */
export function characterProblems(text: string, firstLine = 1): WritingProblem[] {
  return refused.flatMap(({ found, message }) =>
    [...text.matchAll(found)].map(({ 0: character, index }) => ({
      line: firstLine + lineEnds(text.slice(0, index)),
      message: message(codeOf(character)),
    })),
  );
}

export const lineEnds = (text: string) => text.match(/\r\n|\r|\n/g)?.length ?? 0;
