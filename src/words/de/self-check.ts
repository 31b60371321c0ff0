export const stillToAnswer = (missing: number) => `Noch offen: ${missing}. Dann erscheint dein Ergebnis.`;
export const goToNext = 'Zur nächsten Frage';
export const startAgain = 'Neu anfangen';
export const undo = 'Rückgängig';
export const goToOutcome = 'Zu deinem Ergebnis';
export const notKept = 'Dieser Browser behält deine Antworten nur, solange diese Seite offen ist.';
export const isKept = 'Das hast du bei einem früheren Besuch beantwortet.';

export const reached = (outcome: string) => `Dein Ergebnis: ${outcome}.`;
export const noneIsClear = 'Das Kästchen „nichts davon“ ist jetzt leer.';
export const othersAreClear = 'Die anderen Kästchen sind jetzt leer.';
export const allCleared = 'Alle Antworten sind gelöscht.';
