/** Ways on for a reader for whom nothing was found, as `help.json` tells of them. */
export interface Help {
  /** The words of titles, standfirsts and situations. */
  words: string[];
  ways: { text: string; href: string }[];
  /** The publication's drawing of a place where there is nothing: its ground, and its elements with their attributes. */
  drawing?: { ground: string; marks: readonly (readonly [string, Record<string, string | number | undefined>])[] };
}

export const loadHelp = async (searchPage: string): Promise<Help> =>
  (await (await fetch(`${searchPage}help.json`)).json()) as Help;
