/**
 * Replies on GitHub Discussions, shown by giscus. Its own script is not loaded: it makes a frame, and so do we. Addresses and
 * messages are as of giscus of July 2025.
 * @source https://github.com/giscus/giscus/blob/main/client.ts
 * @source https://github.com/giscus/giscus/blob/main/ADVANCED-USAGE.md
 */

/** Where replies are kept, as https://giscus.app writes it into its script, without "data-". */
export interface Giscus {
  /** "owner/name". */
  repo: string;
  /** Its id at GitHub: "R_…". */
  repoId: string;
  /** The category in which giscus begins a discussion for each article: "Announcements" lets nobody else begin one. */
  category: string;
  /** Its id at GitHub: "DIC_…". */
  categoryId: string;
}

export const giscusServer = 'giscus.app';

/** Returns the servers of which articles may show a frame. */
export const framesOf = ({ giscus }: { giscus?: Giscus } = {}): string[] => (giscus ? [giscusServer] : []);

const id = /^[\w=-]+$/;
const forms: Record<keyof Giscus, { is: RegExp; write: string }> = {
  repo: { is: /^[\w-]+\/[\w.-]+$/, write: 'the repository as "owner/name"' },
  repoId: { is: id, write: 'data-repo-id, such as "R_kgDOExample"' },
  category: { is: /\S/, write: 'data-category, such as "Announcements"' },
  categoryId: { is: id, write: 'data-category-id, such as "DIC_kwDOExample"' },
};

/** Returns a fault for each of the settings with which giscus would find no discussion. */
export const giscusProblems = (giscus: Partial<Giscus> | undefined): { field: string; message: string }[] =>
  giscus === undefined
    ? []
    : (Object.keys(forms) as (keyof Giscus)[])
        .filter((field) => !forms[field].is.test(giscus[field] ?? ''))
        .map((field) => ({
          field: `replies.giscus.${field}`,
          message: `giscus finds no discussion with "${giscus[field] ?? ''}". Write ${forms[field].write}, as https://${giscusServer} shows it once the repository is chosen, or leave "giscus" out.`,
        }));

/** Returns where all discussions of the repository are read. */
export const discussionsUrl = ({ repo }: Pick<Giscus, 'repo'>): string => `https://github.com/${repo}/discussions`;

/** The languages of giscus, by their primary tags, with those that it has under another. */
const languages = new Set(
  'ar be bg ca cs da de en eo es eu fa fr gr he hu id it ja kh ko nl pl pt ro ru th tr vi uk uz zh-CN zh-HK zh-TW'.split(
    ' ',
  ),
);
const otherwise: Record<string, string> = { el: 'gr', km: 'kh', zh: 'zh-CN', 'zh-Hant': 'zh-TW', 'zh-MO': 'zh-HK' };

/** Returns the language of giscus for a BCP 47 tag; English where it lacks that one. */
export function giscusLanguage(tag: string): string {
  const [primary = ''] = tag.split('-');
  const known = [tag, otherwise[tag], primary, otherwise[primary]].find(
    (one) => one !== undefined && languages.has(one),
  );
  return known ?? 'en';
}

/** An article, for giscus. */
export interface Discussed {
  /** Its path, base path included. */
  path: string;
  /** Its absolute address. */
  url: string;
  description: string;
  /** Language of the site, as a BCP 47 tag. */
  language: string;
}

/** Returns the address of the frame for an article, but for what only its reader’s browser knows. */
export function giscusFrame(giscus: Giscus, { path, url, description, language }: Discussed): string {
  const parameters = {
    ...{ repo: giscus.repo, repoId: giscus.repoId, category: giscus.category, categoryId: giscus.categoryId },
    // As its script takes a path for a title: publishers who used that find their discussions again.
    term: path.slice(1).replace(/\.\w+$/, ''),
    // By a hash of the title, since GitHub also finds titles that are alike.
    strict: '1',
    description,
    backLink: url,
    reactionsEnabled: '1',
    emitMetadata: '0',
    inputPosition: 'bottom',
  };
  return `https://${giscusServer}/${giscusLanguage(language)}/widget?${new URLSearchParams(parameters).toString()}`;
}

/** The reader, of whom only their browser knows this. */
export interface GiscusReader {
  /** The address of the page, to which GitHub leads back whoever signs in. */
  origin: string;
  /** Which giscus wrote into that address then; "" for nobody. */
  session: string;
  theme: GiscusTheme;
}

export type GiscusTheme = 'light' | 'dark' | 'preferred_color_scheme';

/** Returns the theme for the scheme that a reader chose for these pages; "" for none. */
export const giscusTheme = (chosen: string): GiscusTheme =>
  chosen === 'light' || chosen === 'dark' ? chosen : 'preferred_color_scheme';

/** Returns the whole address of the frame. */
export const giscusFrameFor = (frame: string, { origin, session, theme }: GiscusReader): string =>
  `${frame}&${new URLSearchParams({ origin, session, theme }).toString()}`;

/** A message of giscus to the page around it. */
export interface GiscusTold {
  /** The height that its frame needs, in pixels. */
  height?: number;
  /** Whether the reader is signed in no longer. */
  isOver: boolean;
  /** Whether it has nothing to show but a fault. */
  isFaulty: boolean;
}

/** An article without a discussion has no fault: the first reply begins one. */
const noFault = /Discussion not found/;
const over = /Bad credentials|Invalid state value|State has expired/;

/** Returns the fields of any value. What reads answers (outside.ts) would be a file by itself, for these few. */
const fieldsOf = (value: unknown) => Object(value) as Readonly<Record<string, unknown>>;

/** Returns what a message says; undefined for one that isn’t of giscus. */
export function readGiscus(message: unknown): GiscusTold | undefined {
  const { giscus } = fieldsOf(message);
  if (typeof giscus !== 'object' || giscus === null) return undefined;
  const { resizeHeight, signOut, error } = fieldsOf(giscus);
  const fault = typeof error === 'string' ? error : '';
  const isOver = signOut === true || over.test(fault);
  const isHeight = typeof resizeHeight === 'number' && resizeHeight > 0 && resizeHeight < 1e6;
  return {
    ...(isHeight && { height: Math.ceil(resizeHeight) }),
    isOver,
    isFaulty: fault !== '' && !isOver && !noFault.test(fault),
  };
}
