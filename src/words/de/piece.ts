import { counted } from './language.ts';

export const minutes = (count: number) => counted(count, { one: 'Minute', other: 'Minuten' });
export const updated = (date: string) => `geändert am ${date}`;
export const partOfSeries = (part: number, of: number) => `Teil ${part} von ${of} der Reihe`;
export const partInList = (part: number) => `Teil ${part}`;
export const moved = 'Dieser Beitrag ist umgezogen';
export const contents = 'In diesem Beitrag';
export const takeSelfCheck = (length: string, title: string) => `Mach den Selbsttest (${length}): ${title}`;
export const nextInSeries = (part: number, of: number, series: string) =>
  `Teil ${part} von ${of} der Reihe „${series}“.`;
export const readNext = 'Lies weiter';
export const yourAnswer = 'Deine Antwort';
export const noCommentBox = 'Hier gibt es kein Kommentarfeld, weil wir nichts über dich speichern.';
export const whereToAnswer = 'Antworte dort, wo andere dich lesen, mit einem Link auf diese Seite:';
export const answer = 'In einem Post antworten';
export const share = 'Diesen Beitrag teilen';
export const shared = (title: string, site: string) => `„${title}“, von ${site}`;
export const edit = 'Diese Seite bearbeiten';
/** Before the name of a newsletter. */
export const newsletter = 'Per E-Mail:';
