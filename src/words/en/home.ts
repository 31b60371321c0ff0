/** Words of home. */
export const readArticle = 'Read the article';
export const toSelfCheck = 'or go straight to the self-check';
export const moreToRead = 'More to read';
export const toWorkWith = 'To work with';
export const allArticles = 'All articles';
export const allSelfChecks = 'All self-checks';
