import type { Motif } from './quiz/motif/motif.ts';
import type { ReplyAddresses } from './replies/addresses.ts';
import type { Giscus } from './replies/giscus.ts';
import type { Network } from './share/networks.ts';

/** The settings of a publication: src/site.ts. */
export interface Publication {
  name: string;
  /** A few words below the name. */
  tagline: string;
  /** For whom it is, as the end of “A self-check for …”. */
  readers: string;
  /** One sentence for search results, feeds and previews of home. */
  description: string;
  /** In which it is written, as a BCP 47 tag: "en-US", "de". The interface speaks it too. */
  language: string;
  /** In which the days and hours of publication are meant, as an IANA name. */
  timeZone: string;
  /** The address at which it is published. Its path is the base path. */
  url: string;
  /** Slug of the article that home puts first. */
  foundingArticle: string;
  /** The figure beside it, by its file in src/content/figures/. */
  leadFigure?: string;
  navigation: Navigation;
  /** The words at the top of its lists. */
  lists: Lists;
  /** The typeface of texts and cards. `npm run fonts` cuts it to the characters in use. */
  typeface: Typeface;
  /** The small words at the foot of the card of a page without one of its own: "Articles, self-checks, a workshop". */
  cardInvitation: string;
  /** The drawing on the card of an article; "none" for words alone. */
  articleMotif: Motif | 'none';
  /** The currency of examples: its code by ISO 4217, such as USD or EUR. */
  currency: string;
  /** Where readers reach the publisher, about a hole in its security too: "mailto:…" or "https://…". */
  contact: string;
  /** The publication's own accounts, credited in previews. */
  accounts: Accounts;
  /** In the order shown. The builders of their addresses are in domain/share/networks.ts. */
  networks: readonly Network[];
  /** The few beside an outcome inside an article; the outcome's own page offers all. */
  networksInPlace: readonly Network[];
  /** Networks on which readers may answer in public, with the article's question and address filled in. */
  networksForReplies: readonly Network[];
  /**
   * Where readers' replies reach the publisher. Without any address, no page asks for one. `giscus` has those of articles
   * on GitHub Discussions: https://giscus.app shows its four values for a repository, and readers load it by a button.
   */
  replies?: ReplyAddresses & { giscus?: Giscus };
  /** Where files are edited, for a link at the end of each piece: "https://github.com/owner/name/edit/main/". */
  editUrl?: string;
  /** Where readers subscribe to a newsletter, for a link at the end of each piece. Nothing of it is loaded. */
  newsletter?: { name: string; url: string };
  /** The same publication in other languages, each a site of its own; pages lead to each other. */
  editions?: readonly Edition[];
  /** Rules of the publication's own that `npm test` holds its texts to. */
  writing: WritingRules;
}

/** An edition in another language. */
export interface Edition {
  /** As a BCP 47 tag: "de". */
  language: string;
  /** The language as its own readers call it: "Deutsch". */
  name: string;
  /** Address of its home, with the slash at its end. */
  url: string;
}

/** How a publication wants its texts; a rule that is left out is not asked. */
interface WritingRules {
  /** How many words a finished article has. */
  words?: { least: number; most: number };
  /** How many times an article says aloud what to say, at least: `<Say>`. */
  scripts?: number;
  /** Years of school that a text asks for at most, by Flesch and Kincaid's formula, which is made for English. */
  grade?: number;
  /** CSpell's dictionaries of a language other than English, by the file of their package. */
  dictionaries?: readonly string[];
  /** Phrases that no text holds, as regular expressions. */
  avoid?: readonly RegExp[];
  /** Headings that no text has, as regular expressions over a line of Markdown. */
  avoidHeadings?: readonly RegExp[];
  /** Rules of retext-equality, which looks for words that hurt, that the publication waives, each with its reason. English only. */
  waived?: Readonly<Record<string, string>>;
  /** Words on a card. */
  cardWords?: { least: number; most: number };
}

/** Links by the place that they are in: at the head of every page, before Search, and at its foot. */
export type Navigation = Record<'head' | 'foot', readonly { name: string; path: string }[]>;

/**
 * A typeface's files by weight and style: of a package that package.json lists (Fontsource has most free ones), or files
 * in src/content/typeface/ beside their LICENSE.
 */
export type Typeface = Record<'400-normal' | '400-italic' | '600-normal', string>;

/** The words at the top of a list, and the sentence that search results show for it. */
interface ListWords {
  introduction: string;
  description: string;
}

interface Lists {
  articles: ListWords;
  /** Of /quiz/, for a publication with self-checks. */
  quizzes?: ListWords;
  /** Of /takeaways/, for a publication with sheets; `example` says of each that its example is made up, and whose it is. */
  takeaways?: ListWords & { example: string };
}

/** The publication's own accounts, where it has any. */
export interface Accounts {
  /** As Mastodon credits an author: "@name@server.example". That account must name this site among those that may. */
  fediverse?: string;
  /** As X does: "@name". */
  x?: string;
}

/** Returns the words of a list. @throws where the publication has such a list and no words for it */
export function wordsOfList<L extends keyof Lists>({ lists }: Publication, list: L): NonNullable<Lists[L]> {
  const words = lists[list];
  if (!words)
    throw new Error(
      `src/site.ts, lists.${list}: the publication has this list, and no words for its top. Add an introduction and a description.`,
    );
  return words;
}
