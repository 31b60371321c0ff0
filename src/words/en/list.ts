/** Words of lists of things to read and to do. */
import { counted } from './language.ts';

export const whereNow = 'Where are you now?';
export const pages = 'Pages of this list';
export const newer = 'Newer';
export const older = 'Older';
export const pageOf = (page: number, of: number) => `Page ${page} of ${of}`;
/** A title or a description of a page after the first, so that no two are the same. */
export const numbered = (text: string, page: number, of: number) => `${text} (page ${page} of ${of})`;
/** After the name of a series and of a topic. */
export const seriesIn = (parts: number) => `a series in ${counted(parts, { one: 'part', other: 'parts' })}`;
export const pieces = (count: number) => counted(count, { one: 'piece', other: 'pieces' });
/** Small words above an entry's title. */
export const workshopNote = 'Workshop · free, about an hour';
export const selfCheckNote = (effort: string) => `Self-check · ${effort}`;
export const takeawayNote = 'Sheet to fill in';
export const sheets = (count: number) => counted(count, { one: 'sheet', other: 'sheets' });
export const aboutTakeaways =
  'The documents that our articles tell you to write, each with an example, to print or to fill in here.';

export const articlesOf = (year: number) => `Articles of ${year}`;
export const aboutYear = (year: number, count: number) =>
  `All articles that appeared in ${year}, the newest first: ${pieces(count)}, each with the day on which it came and the time that it takes.`;
/** Before the address of an author's own page. */
export const elsewhere = (author: string) => `${author} elsewhere:`;
