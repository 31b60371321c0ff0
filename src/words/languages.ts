/** The languages that the interface speaks. TypeScript refuses one that lacks a word of English, or has another kind of it. */
import * as de from './de/words.ts';
import * as en from './en/words.ts';

/** A word is a text, a list of texts, or a function that returns one of these. */
type Kind<Word> = Word extends string
  ? string
  : Word extends (...values: infer Values) => infer Returned
    ? (...values: Values) => Kind<Returned>
    : Word extends object
      ? { readonly [Name in keyof Word]: Kind<Word[Name]> }
      : Word;

type Words = Kind<typeof en>;

export const languages = { de, en } satisfies Record<string, Words>;
