/** Words around an article or a workshop. */
import { counted } from './language.ts';

export const minutes = (count: number) => counted(count, { one: 'minute', other: 'minutes' });
export const updated = (date: string) => `updated ${date}`;
/** Before the name of a series. */
export const partOfSeries = (part: number, of: number) => `Part ${part} of ${of} of the series`;
export const partInList = (part: number) => `Part ${part}`;
