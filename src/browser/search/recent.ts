/** A piece as `recent.json` tells of it. */
export interface Recent {
  title: string;
  href: string;
  note: string;
}

export const loadRecent = async (searchPage: string): Promise<Recent[]> =>
  (await (await fetch(`${searchPage}recent.json`)).json()) as Recent[];
