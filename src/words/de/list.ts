import { counted } from './language.ts';

export const whereNow = 'Wo stehst du gerade?';
export const pages = 'Seiten dieser Liste';
export const newer = 'Neuere';
export const older = 'Ältere';
export const pageOf = (page: number, of: number) => `Seite ${page} von ${of}`;
export const numbered = (text: string, page: number, of: number) => `${text} (Seite ${page} von ${of})`;
export const seriesIn = (parts: number) => `eine Reihe in ${counted(parts, { one: 'Teil', other: 'Teilen' })}`;
export const pieces = (count: number) => counted(count, { one: 'Beitrag', other: 'Beiträge' });
export const workshopNote = 'Workshop · kostenlos, etwa eine Stunde';
export const selfCheckNote = (effort: string) => `Selbsttest · ${effort}`;
export const takeawayNote = 'Blatt zum Ausfüllen';
export const sheets = (count: number) => counted(count, { one: 'Blatt', other: 'Blätter' });
export const aboutTakeaways =
  'Die Unterlagen, zu denen unsere Artikel dir raten, jede mit einem Beispiel, zum Ausdrucken oder gleich hier zum Ausfüllen.';

export const articlesOf = (year: number) => `Artikel von ${year}`;
export const aboutYear = (year: number, count: number) =>
  `Alle Artikel, die ${year} erschienen sind, die neuesten zuerst: ${pieces(count)}, jeder mit seinem Tag und der Zeit, die er zum Lesen braucht.`;
export const elsewhere = (author: string) => `${author} anderswo:`;
