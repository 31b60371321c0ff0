/** The names of pages and of kinds of them. */
export const home = 'Home';
export const articles = 'Articles';
export const selfChecks = 'Self-checks';
export const workshop = 'Workshop';
export const takeaways = 'Takeaways';
export const search = 'Search';
export const about = 'About';
export const sources = 'Sources';
export const privacy = 'Privacy';
export const accessibility = 'Accessibility';
export const rss = 'RSS';
/** One of them, as a feed says what an entry is. */
export const selfCheck = 'Self-check';
