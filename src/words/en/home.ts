/** Words of home. */
export const readArticle = 'Read the article';
/** For a self-check that no first answer can begin. */
export const takeSelfCheck = 'Take the self-check';
export const moreToRead = 'More to read';
export const toWorkWith = 'To work with';
export const selfChecks = 'Self-checks';
export const allArticles = 'All articles';
export const allSelfChecks = 'All self-checks';
