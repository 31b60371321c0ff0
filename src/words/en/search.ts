/** Words of search. */
import { counted } from './language.ts';

export const search = 'Search';
export const close = 'Close';
export const placeholder = 'What are you looking for?';
export const slashKey = 'Open search with the / key';
export const tryAgain = 'Try again';
export const newHere = 'New here';
export const theNewest = 'The newest';
export const everything = 'Everything there is to read';
/** Before, between and after the links to all articles and to all self-checks. */
export const more = ['There is more: ', ' and ', '.'];
export const allArticles = 'all articles';
export const allSelfChecks = 'all self-checks';

export const kind = 'Kind';
export const topic = 'Topic';
export const all = 'All';
/** The kinds of pages, by the names under which the index has them. */
export const kinds = { Article: 'Article', 'Self-check': 'Self-check', Takeaway: 'Takeaway', Workshop: 'Workshop' };
/** Above results of a kind, and of none. */
export const groups = {
  Article: 'Articles',
  'Self-check': 'Self-checks',
  Takeaway: 'Takeaways',
  Workshop: 'Workshop',
  More: 'More',
};

export const asYouType = 'Results appear as you type.';
export const searching = 'Searching …';
export const slow = 'This takes longer than it should. Your connection may be slow.';
export const unavailable = 'Search could not be loaded. You may be offline.';
export const nothingFound = (query: string) => `Nothing found for “${query}”.`;
/** Without its full stop: it may be all that is said. */
export const found = (pages: number, query: string) =>
  `${counted(pages, { one: 'page', other: 'pages' })} for “${query}”`;
export const ignored = (filter: string) => `There is no kind and no topic named “${filter}”, so all are shown.`;
export const partial = 'Some results could not be loaded.';

export const seeEverything = 'See everything there is to read';

/** Where nothing is found. */
export const didYouMean = 'Did you mean';
export const fewerWords = 'Try one word instead of several, or a plainer one.';
export const anotherWord = 'Try another word for it, or a plainer one.';
export const lookEverywhere = 'Look among everything instead';
export const bySituation = 'Find a piece by your situation';
export const takeSelfCheck = 'Take a self-check';
