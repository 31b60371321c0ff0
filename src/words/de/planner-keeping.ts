export const keepIt = 'Behalten';
export const isKept =
  'Was du schreibst, bleibt in diesem Browser, auf diesem Gerät, und wird an niemanden gesendet. Manche Browser löschen es, wenn du länger nicht hier warst. Speichere es also ab und zu in einer Datei.';
export const isForThisPage =
  'Dieser Browser behält nichts für uns: Er lehnt es ab, oder er ist voll. Was du schreibst, bleibt, solange diese Seite offen ist. Speichere es in einer Datei, bevor du gehst.';

export const save = 'In Datei speichern';
export const load = 'Aus Datei laden';
export const fileToLoad = 'Datei zum Laden';
export const loaded = 'Die Datei ist geladen.';
export const nothingNew = 'Deine Liste ist schon so, wie sie in dieser Datei steht.';
export const forget = 'Alles löschen';
export const forgotten = 'Alles im Planer ist gelöscht.';

export const isDeleted = (name: string) => `${name} ist gelöscht.`;
export const roomToUndo = (most: number) =>
  `Die Liste hat Platz für ${most} Personen. Lösche erst jemand anderen und mach es dann rückgängig.`;
export const emptiedElsewhere = 'Deine Liste wurde geleert oder ersetzt, in einem anderen Tab oder von deinem Browser.';
export const oneLeft = (name: string) => `${name} wurde in einem anderen Tab von der Liste genommen.`;
export const severalLeft = (people: number) => `${people} Personen wurden in einem anderen Tab von der Liste genommen.`;

export const newerHere =
  'In diesem Browser liegt ein Plan, der mit einer neueren Version dieser Seite gemacht wurde. Lade die Seite neu, um ihn zu verwenden. Bis dahin wird nichts geändert.';
export const damagedHere =
  'In diesem Browser liegt ein Plan, der sich nicht mehr lesen lässt. Es wurde nichts geändert. Du kannst in einer Datei speichern, was da ist, und dann neu anfangen.';

export const noPlan = `Diese Datei lässt sich nicht als Plan lesen. Wähle die Datei, die hier mit „${save}“ entstanden ist.`;
export const anotherFile = `Diese Datei ist nicht aus diesem Planer. Wähle die Datei, die hier mit „${save}“ entstanden ist.`;
export const newerFile =
  'Dieser Plan wurde mit einer neueren Version dieser Seite gespeichert. Lade die Seite neu und dann die Datei noch einmal.';
export const damagedFile = (where: string, fault: string) =>
  `Diese Datei wurde verändert oder abgeschnitten: ${where} stimmt nicht (${fault}). Deine Liste hier ist, wie sie war.`;

export const tooLong = (most: number) => `mehr als ${most} Zeichen`;
export const tooMany = (most: number) => `mehr als ${most} Personen`;
export const noDay = 'kein Tag wie 2026-11-24';
export const noTime = 'keine Uhrzeit wie 09:30';
export const noId = 'keine Kennung';
export const oneIdTwice = 'zwei Personen mit derselben Kennung';
export const anotherKind = (expected: string, received: string) => `erwartet: ${expected}, gefunden: ${received}`;
