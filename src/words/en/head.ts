/** Words in the heads of pages, for search engines and previews. */
export const readingTime = 'Reading time';
export const takes = 'Takes';
export const searchOf = (site: string) => `Search every article, self-check and workshop of ${site}.`;
