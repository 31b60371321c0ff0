/** Words of a series: how far its reader is, and all of it on one page. */
import { counted } from './language.ts';

/** At an entry of the list. */
export const read = 'read';
export const readSoFar = (read: number, of: number) =>
  read === of
    ? `You have read all ${counted(of, { one: 'part', other: 'parts' })}.`
    : `You have read ${read} of ${counted(of, { one: 'part', other: 'parts' })}; ${counted(of - read, { one: 'part is', other: 'parts are' })} left.`;
/** Before the title of the first part that isn't read. */
export const readOn = 'Read on:';
export const remembered = 'This browser remembers it, and nobody else learns of it.';
export const onOnePage = 'All parts on one page, to print';
export const contents = 'Contents';
export const seriesOf = (site: string) => `A series of ${site}`;
export const wholeName = (series: string) => `${series}: all parts`;
export const wholeDescription = (series: string) => `All parts of the series “${series}” on one page, to print.`;
