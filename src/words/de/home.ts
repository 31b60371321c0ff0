export const readArticle = 'Den Artikel lesen';
export const toSelfCheck = 'oder gleich zum Selbsttest';
export const moreToRead = 'Mehr zum Lesen';
export const toWorkWith = 'Zum Mitmachen';
export const allArticles = 'Alle Artikel';
export const allSelfChecks = 'Alle Selbsttests';
