export const undo = 'Rückgängig';
export const redo = 'Wiederholen';
export const undone = 'Es ist wieder wie zuvor.';
export const close = 'Schließen';

export const saveWhatIsThere = 'Speichern, was da ist';
export const beginAnew = 'Löschen und neu anfangen';

export const calendarFailed = 'Die Kalenderdatei konnte nicht erstellt werden. Vielleicht bist du offline.';
