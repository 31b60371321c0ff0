import { counted } from './language.ts';

export const minutes = (count: number) => counted(count, { one: 'Minute', other: 'Minuten' });
export const updated = (date: string) => `geändert am ${date}`;
export const partOfSeries = (part: number, of: number) => `Teil ${part} von ${of} der Reihe`;
export const partInList = (part: number) => `Teil ${part}`;
