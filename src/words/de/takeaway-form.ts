export const oneALine = 'Eins je Zeile.';
export const rowOf = (part: string, row: number) => `${part}, Zeile ${row}`;
export const addRow = 'Zeile hinzufügen';
export const deleteRow = (row: number) => `Zeile ${row} löschen`;
export const rowDeleted = (part: string) => `Eine Zeile von „${part}“ ist gelöscht.`;
export const totalOf = (column: string, total: string | undefined) => `Summe, ${column}: ${total}`;
export const noNumber = 'Schreib eine Zahl, etwa 1200. Bis dahin zählt sie nicht mit.';

export const isKept = 'Was du schreibst, bleibt in diesem Browser, auf diesem Gerät, und wird an niemanden gesendet.';
export const isForThisPage =
  'Dieser Browser behält nichts für uns: Er lehnt es ab, oder er ist voll. Was du schreibst, bleibt, solange diese Seite offen ist. Kopiere es, bevor du gehst.';
export const unusable =
  'In diesem Browser liegt ein Arbeitsblatt, das diese Version der Seite nicht lesen kann. Lade die Seite neu: Eine neuere kann es vielleicht. Bis dahin wird nichts geändert.';

export const sheetAsText = 'Arbeitsblatt als Text';
export const sheetAsMarkdown = 'Arbeitsblatt als Markdown';
export const copyAsMarkdown = 'Als Markdown kopieren';
export const print = 'Drucken';
export const toCalendar = 'Termine in meinen Kalender';
export const calendarNeedsDate = 'Sobald eine Zeile ein Datum hat, kann sie in deinen Kalender.';

export const forget = 'Dieses Blatt löschen';
export const forgotten = 'Alles auf diesem Blatt ist gelöscht.';
export const emptiedElsewhere = 'Dieses Blatt wurde geleert, in einem anderen Tab oder von deinem Browser.';
