export const readArticle = 'Den Artikel lesen';
export const takeSelfCheck = 'Zum Selbsttest';
export const moreToRead = 'Mehr zum Lesen';
export const toWorkWith = 'Zum Mitmachen';
export const selfChecks = 'Selbsttests';
export const allArticles = 'Alle Artikel';
export const allSelfChecks = 'Alle Selbsttests';
