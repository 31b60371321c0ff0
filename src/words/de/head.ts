export const readingTime = 'Lesezeit';
export const takes = 'Dauer';
export const searchOf = (site: string) => `Durchsuche alle Artikel, Selbsttests und Workshops von ${site}.`;
